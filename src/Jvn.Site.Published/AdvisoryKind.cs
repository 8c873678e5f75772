namespace Jvn.Site.Published;

/// <summary>The series an identifier belongs to; each has an address and a list of its own.</summary>
public enum AdvisoryKind
{
    /// <summary>JVN#: reported in Japan under the Information Security Early Warning Partnership.</summary>
    Jvn,

    /// <summary>JVNVU#: coordinated with partners abroad or with vendors directly.</summary>
    JvnVu,

    /// <summary>JVNTA# and the older JVNTA and JVNCA forms: alerts.</summary>
    JvnTa,

    /// <summary>JVNTR-: technical notes of the early years, read and kept.</summary>
    JvnTr,

    /// <summary>NISCC- and CPNI-: advisories of the British partner of the early years, read and kept.</summary>
    Niscc,
}
