namespace Jvn.Site.Cli.Board;

/// <summary>How the page of the board looks, on screens by day and night, and on paper.</summary>
internal static class BoardStyle
{
    public const string Sheet = """
        :root { color-scheme: light dark; --line: light-dark(#c8ccd4, #444b57); --quiet: light-dark(#4b5563, #aab2bf); --alarm: light-dark(#a40e26, #ff9a9a);
          --card: light-dark(#fff, #1d2128); }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: light-dark(#f5f6f8, #14171c); color: light-dark(#1a1d23, #e8eaee);
          font: 1rem/1.6 system-ui, "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", sans-serif; }
        header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; border-bottom: 2px solid var(--line); }
        header p, h1 { margin: .25rem 0; }
        h1 { font-size: 1.4rem; }
        h2 { margin: 1.5rem 0 .5rem; font-size: 1.15rem; }
        h3 { margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
        small { margin-left: .5rem; font-weight: normal; color: var(--quiet); }
        article { margin: .5rem 0; padding: .6rem .9rem; background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--line);
          border-radius: .25rem; break-inside: avoid; }
        article.blocked { border-left-color: var(--alarm); }
        article p { margin: .15rem 0; }
        ul { margin: .25rem 0; padding-left: 1.25rem; overflow-wrap: anywhere; }
        ul.rows { padding: 0; list-style: none; }
        ul.rows li { padding: .35rem 0; border-bottom: 1px solid var(--line); }
        code { font-size: .85rem; color: var(--quiet); overflow-wrap: anywhere; }
        .secret, .urgent { padding: 0 .5rem; border: 2px solid var(--alarm); border-radius: .2rem; color: var(--alarm); font-weight: bold; }
        .urgent { font-size: .85rem; }
        .kind { padding: 0 .4rem; border: 1px solid var(--line); border-radius: .2rem; font-size: .85rem; font-weight: normal; }
        .name, .day { font-variant-numeric: tabular-nums; }
        .day { display: inline-block; min-width: 6.5rem; color: var(--quiet); }
        .guide { margin-left: .5rem; color: var(--quiet); }
        .over { margin-left: .5rem; color: var(--alarm); font-weight: bold; }
        li.blocks { color: var(--alarm); font-weight: bold; }
        li.blocks::marker { content: "! "; }
        @media print {
          :root { color-scheme: light; }
          body { max-width: none; padding: 0; background: #fff; font-size: 10pt; }
          article { border-radius: 0; }
          @page { margin: 15mm; @top-right { content: "社外秘 Confidential"; } }
        }

        """;
}
