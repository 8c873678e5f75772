namespace Jvn.Site.Intake.Model;

/// <summary>How somebody tried to reach a developer. The last two are read only to be refused: they are public (guideline 2-3).</summary>
public enum ContactMeans
{
    Email,
    Post,
    Phone,
    Fax,
    WebForm,
    Visit,
    BulletinBoard,
    MailingList,
}
