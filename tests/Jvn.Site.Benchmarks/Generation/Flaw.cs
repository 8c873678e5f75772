namespace Jvn.Site.Benchmarks.Generation;

/// <summary>A kind of vulnerability, and what comes of it.</summary>
internal sealed record Flaw(string Japanese, string English, string Weakness, string Effect, string EnglishEffect)
{
    /// <summary>The commonest first.</summary>
    public static IReadOnlyList<Flaw> All { get; } =
    [
        new("クロスサイトスクリプティング", "Cross-site scripting", "CWE-79", "利用者のウェブブラウザ上で、任意のスクリプトを実行される",
            "an arbitrary script may be executed on the user's web browser"),
        new("SQL インジェクション", "SQL injection", "CWE-89", "データベース内の情報を閲覧されたり、改ざんされたりする", "information in the database may be obtained or altered"),
        new("OS コマンドインジェクション", "OS command injection", "CWE-78", "任意の OS コマンドを実行される", "an arbitrary OS command may be executed"),
        new("ファイル検索パスの制御不備", "Uncontrolled search path element", "CWE-427", "実行ファイルの権限で任意のコードを実行される",
            "arbitrary code may be executed with the privilege of the running program"),
        new("クロスサイトリクエストフォージェリ", "Cross-site request forgery", "CWE-352", "意図しない操作をさせられる", "unintended operations may be performed"),
        new("ディレクトリトラバーサル", "Path traversal", "CWE-22", "サーバ内の任意のファイルを閲覧される", "arbitrary files on the server may be viewed"),
        new("スタックベースのバッファオーバーフロー", "Stack-based buffer overflow", "CWE-121", "サービス運用妨害 (DoS) 状態にされたり、任意のコードを実行されたりする",
            "a denial-of-service (DoS) condition may be caused or arbitrary code may be executed"),
        new("境界外書き込み", "Out-of-bounds write", "CWE-787", "任意のコードを実行される", "arbitrary code may be executed"),
        new("境界外読み取り", "Out-of-bounds read", "CWE-125", "メモリ内の情報を窃取される", "information in the memory may be disclosed"),
        new("解放済みメモリの使用", "Use after free", "CWE-416", "プログラムが異常終了させられたり、任意のコードを実行されたりする",
            "the program may crash or arbitrary code may be executed"),
        new("サーバ証明書の検証不備", "Improper certificate validation", "CWE-295", "中間者攻撃によって暗号通信の盗聴や改ざんが行われる",
            "a man-in-the-middle attack may allow eavesdropping on an encrypted communication"),
        new("ハードコードされた認証情報の使用", "Use of hard-coded credentials", "CWE-798", "管理者権限で機器にログインされる", "the device may be accessed with the administrative privilege"),
        new("オープンリダイレクト", "Open redirect", "CWE-601", "任意のウェブサイトにリダイレクトされ、フィッシングなどの被害に遭う",
            "the user may be redirected to an arbitrary website and become a victim of phishing"),
        new("XML 外部実体参照 (XXE)", "XML external entity (XXE)", "CWE-611", "細工された XML ファイルを読み込むことで、内部のファイルを読み出される",
            "reading a crafted XML file may disclose local files"),
        new("権限昇格", "Privilege escalation", "CWE-269", "一般利用者に SYSTEM 権限を取得される", "a general user may obtain the SYSTEM privilege"),
        new("アクセス制限の不備", "Improper access control", "CWE-284", "ログインできる利用者に、閲覧を許可されていない情報を閲覧される",
            "a logged-in user may view information without permission"),
        new("重要な機能に対する認証の欠如", "Missing authentication for critical function", "CWE-306", "認証されていない第三者に設定を変更される",
            "settings may be changed by an unauthenticated attacker"),
        new("情報漏えい", "Information disclosure", "CWE-200", "機微な情報を取得される", "sensitive information may be obtained"),
        new("信頼できないデータのデシリアライゼーション", "Deserialization of untrusted data", "CWE-502", "任意のコードを実行される", "arbitrary code may be executed"),
        new("サーバサイドリクエストフォージェリ", "Server-side request forgery", "CWE-918", "内部のネットワークに向けて任意のリクエストを送信される",
            "arbitrary requests may be sent to the internal network"),
        new("危険なファイルのアップロード", "Unrestricted upload of file with dangerous type", "CWE-434", "任意の PHP コードを実行される", "arbitrary PHP code may be executed"),
        new("NULL ポインタ参照", "NULL pointer dereference", "CWE-476", "サービス運用妨害 (DoS) 状態にされる", "a denial-of-service (DoS) condition may be caused"),
        new("リソースの枯渇", "Uncontrolled resource consumption", "CWE-400", "機器の応答が得られなくなる", "the device may stop responding"),
        new("引用符で囲まれていないファイルパス", "Unquoted search path", "CWE-428", "Windows サービスの権限で不正なファイルを実行される",
            "an illegitimate file may be executed with the privilege of the Windows service"),
        new("競合状態", "Race condition", "CWE-362", "更新中のファイルを差し替えられる", "a file may be replaced while it is updated"),
        new("整数オーバーフロー", "Integer overflow", "CWE-190", "細工された画像を開くことで任意のコードを実行される", "opening a crafted image may lead to arbitrary code execution"),
    ];
}
