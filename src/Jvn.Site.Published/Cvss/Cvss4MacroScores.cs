namespace Jvn.Site.Published.Cvss;

/// <summary>The score of every class of CVSS v4.0, which FIRST publishes as a table because experts, not a formula, made it.</summary>
internal static class Cvss4MacroScores
{
    // In tenths. A row is a pair of levels of EQ3 and EQ6, named at its end; its columns are EQ4 0, 1 and 2, each with EQ5 0, 1 and 2.
    private static ReadOnlySpan<byte> Table =>
    [
        // EQ1 0, EQ2 0
        100,  98,  95,  100,  93,  91,   93,  89,  81, // 00
         99,  95,  92,   96,  87,  81,   90,  80,  68, // 01
         98,  95,  90,   93,  89,  81,   88,  78,  69, // 10
         95,  92,  84,   92,  81,  65,   80,  70,  48, // 11
         92,  82,  72,   79,  69,  50,   69,  55,  27, // 21
        // EQ1 0, EQ2 1
         99,  95,  92,   95,  90,  84,   92,  82,  72, // 00
         97,  92,  85,   91,  83,  71,   81,  71,  53, // 01
         95,  92,  85,   92,  80,  70,   84,  71,  50, // 10
         93,  85,  73,   82,  72,  59,   70,  52,  30, // 11
         86,  75,  52,   71,  52,  29,   63,  29,  17, // 21
        // EQ1 1, EQ2 0
         98,  94,  91,   94,  86,  77,   87,  74,  63, // 00
         95,  87,  81,   89,  74,  64,   75,  63,  49, // 01
         94,  88,  76,   86,  74,  59,   72,  57,  52, // 10
         89,  77,  67,   76,  58,  50,   57,  52,  25, // 11
         83,  70,  54,   65,  58,  26,   53,  21,  13, // 21
        // EQ1 1, EQ2 1
         95,  88,  76,   90,  75,  61,   77,  68,  52, // 00
         90,  76,  70,   77,  62,  53,   66,  59,  30, // 01
         89,  76,  62,   74,  57,  47,   61,  57,  24, // 10
         78,  67,  58,   59,  57,  23,   52,  29,  16, // 11
         71,  59,  30,   58,  26,  15,   23,  13,   6, // 21
        // EQ1 2, EQ2 0
         93,  86,  75,   86,  74,  56,   70,  52,  40, // 00
         87,  72,  58,   74,  61,  34,   54,  40,  22, // 01
         85,  74,  62,   72,  55,  46,   53,  34,  19, // 10
         75,  55,  51,   57,  41,  19,   36,  19,   8, // 11
         64,  51,  20,   47,  21,  11,   24,   9,   4, // 21
        // EQ1 2, EQ2 1
         88,  73,  60,   73,  59,  41,   54,  45,  20, // 00
         75,  53,  50,   55,  40,  20,   43,  22,  11, // 01
         75,  58,  40,   61,  48,  20,   46,  17,   8, // 10
         55,  45,  21,   51,  18,   9,   18,   7,   2, // 11
         53,  24,  14,   24,  12,   5,   10,   3,   1, // 21
    ];

    /// <summary>The score in tenths, or null for a class that does not exist: below the lowest level of a set, or level 2 of EQ3 with level 0 of EQ6.</summary>
    public static int? Tenths(Cvss4MacroVector macro)
    {
        var exists = macro is { Eq1: <= 2, Eq2: <= 1, Eq4: <= 2, Eq5: <= 2 };
        return exists && RowInBlock(macro) is { } row
            ? Table[(((macro.Eq1 * 2) + macro.Eq2) * 45) + (row * 9) + (macro.Eq4 * 3) + macro.Eq5]
            : null;
    }

    private static int? RowInBlock(Cvss4MacroVector macro) => (macro.Eq3, macro.Eq6) switch
    {
        (0, 0) => 0,
        (0, 1) => 1,
        (1, 0) => 2,
        (1, 1) => 3,
        (2, 1) => 4,
        _ => null,
    };
}
