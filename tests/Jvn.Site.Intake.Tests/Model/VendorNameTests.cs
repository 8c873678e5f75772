using Jvn.Site.Intake.Model;
using Xunit;

namespace Jvn.Site.Intake.Tests.Model;

public sealed class VendorNameTests
{
    [Theory]
    [InlineData("株式会社カクウソフト", "株式会社 ｶｸｳｿﾌﾄ")]
    [InlineData("ガジェット・パーツ", "ｶﾞｼﾞｪｯﾄ・ﾊﾟｰﾂ")]
    [InlineData("ヴァイオ", "ｳﾞｧｲｵ")]
    [InlineData("ガジェット・パーツ", "カ\u3099シ\u3099ェット・ハ\u309Aーツ")] // as macOS writes names of files
    [InlineData("Example Inc.", "ＥＸＡＭＰＬＥ　ｉｎｃ．")]
    public void Width_case_and_blanks_make_no_other_name(string name, string written) => Assert.Equal(VendorName.Fold(name), VendorName.Fold(written));

    [Theory]
    [InlineData("カクウ", "ガクウ")]
    [InlineData("ハーツ", "パーツ")]
    [InlineData("C", "C++")]
    [InlineData("かくう", "カクウ")]
    public void Other_letters_do(string name, string other) => Assert.NotEqual(VendorName.Fold(name), VendorName.Fold(other));
}
