using System.Collections.Immutable;
using static Jvn.Site.Theme.Parts.CheckMethod;
using static Jvn.Site.Theme.Parts.CriterionResult;

namespace Jvn.Site.Theme.Parts;

/// <summary>The criteria of levels A and AA and what is known of each. Says no more than the tests of this repository check: what a person has to judge is
/// marked so.</summary>
public static class AccessibilityCriteria
{
    /// <summary>When this table was last changed. Change it with the table.</summary>
    public static DateOnly ChangedOn { get; } = new(2026, 11, 26);

    /// <summary>By version of WCAG, then by number.</summary>
    public static ImmutableArray<AccessibilityCriterion> All { get; } =
    [
        new(CriterionSource.Wcag20, "1.1.1", "A", new("非テキストコンテンツ", "Non-text Content"), Browser | Construction | Person, ToBeChecked,
            new("代替テキストの有無は自動で、内容は人が確認します。", "That there is a text alternative is checked automatically, what it says by a person.")),
        new(CriterionSource.Wcag20, "1.2.1", "A", new("音声だけ及び映像だけ（収録済み）", "Audio-only and Video-only (Prerecorded)"), Construction, NotApplicable,
            new("音声と映像は掲載しません。", "There is no audio or video.")),
        new(CriterionSource.Wcag20, "1.2.2", "A", new("キャプション（収録済み）", "Captions (Prerecorded)"), Construction, NotApplicable,
            new("音声と映像は掲載しません。", "There is no audio or video.")),
        new(CriterionSource.Wcag20, "1.2.3", "A", new("音声解説又はメディアに対する代替コンテンツ（収録済み）", "Audio Description or Media Alternative (Prerecorded)"), Construction,
            NotApplicable, new("音声と映像は掲載しません。", "There is no audio or video.")),
        new(CriterionSource.Wcag20, "1.2.4", "AA", new("キャプション（ライブ）", "Captions (Live)"), Construction, NotApplicable,
            new("音声と映像は掲載しません。", "There is no audio or video.")),
        new(CriterionSource.Wcag20, "1.2.5", "AA", new("音声解説（収録済み）", "Audio Description (Prerecorded)"), Construction, NotApplicable,
            new("音声と映像は掲載しません。", "There is no audio or video.")),
        new(CriterionSource.Wcag20, "1.3.1", "A", new("情報及び関係性", "Info and Relationships"), Browser | Markup | Construction | Person, ToBeChecked),
        new(CriterionSource.Wcag20, "1.3.2", "A", new("意味のある順序", "Meaningful Sequence"), Construction | Person, ToBeChecked),
        new(CriterionSource.Wcag20, "1.3.3", "A", new("感覚的な特徴", "Sensory Characteristics"), Person, ToBeChecked,
            new("編集者が書く文章を含みます。", "Includes what editors write.")),
        new(CriterionSource.Wcag20, "1.4.1", "A", new("色の使用", "Use of Color"), Construction | Person, ToBeChecked,
            new("状態と深刻度は必ず言葉で示します。図は模様、順序、数値でも区別します。", "Statuses and severity are always given in words; pictures also tell by texture, order and numbers.")),
        new(CriterionSource.Wcag20, "1.4.2", "A", new("音声の制御", "Audio Control"), Construction, NotApplicable,
            new("音声と映像は掲載しません。", "There is no audio or video.")),
        new(CriterionSource.Wcag20, "1.4.3", "AA", new("コントラスト（最低限レベル）", "Contrast (Minimum)"), Browser | Construction, Passes),
        new(CriterionSource.Wcag20, "1.4.4", "AA", new("テキストのサイズ変更", "Resize Text"), Browser | Reflow, Passes),
        new(CriterionSource.Wcag20, "1.4.5", "AA", new("文字画像", "Images of Text"), Construction | Person, ToBeChecked,
            new("統計の図の数値は表でも示します。添付の図は例外です。", "The numbers of the statistics' pictures stand in tables too; attached figures are an exception.")),
        new(CriterionSource.Wcag20, "2.1.1", "A", new("キーボード", "Keyboard"), Keyboard | Construction, Passes),
        new(CriterionSource.Wcag20, "2.1.2", "A", new("キーボードトラップなし", "No Keyboard Trap"), Keyboard, Passes),
        new(CriterionSource.Wcag20, "2.2.1", "A", new("タイミング調整可能", "Timing Adjustable"), Construction, NotApplicable,
            new("時間の制限はありません。", "There are no time limits.")),
        new(CriterionSource.Wcag20, "2.2.2", "A", new("一時停止，停止及び非表示", "Pause, Stop, Hide"), Construction, NotApplicable,
            new("動くもの、自動で更新するものはありません。", "Nothing moves or updates by itself.")),
        new(CriterionSource.Wcag20, "2.3.1", "A", new("3回のせん（閃）光，又はいき（閾）値以下", "Three Flashes or Below Threshold"), Construction, NotApplicable,
            new("点滅するものはありません。", "Nothing flashes.")),
        new(CriterionSource.Wcag20, "2.4.1", "A", new("ブロックスキップ", "Bypass Blocks"), Browser | Keyboard | Construction, Passes),
        new(CriterionSource.Wcag20, "2.4.2", "A", new("ページタイトル", "Page Titled"), Browser | Construction, Passes),
        new(CriterionSource.Wcag20, "2.4.3", "A", new("フォーカス順序", "Focus Order"), Browser | Keyboard | Person, ToBeChecked),
        new(CriterionSource.Wcag20, "2.4.4", "A", new("リンクの目的（コンテキスト内）", "Link Purpose (In Context)"), Browser | Person, ToBeChecked),
        new(CriterionSource.Wcag20, "2.4.5", "AA", new("複数の手段", "Multiple Ways"), Construction, Passes),
        new(CriterionSource.Wcag20, "2.4.6", "AA", new("見出し及びラベル", "Headings and Labels"), Browser | Person, ToBeChecked),
        new(CriterionSource.Wcag20, "2.4.7", "AA", new("フォーカスの可視化", "Focus Visible"), Keyboard | Construction | Person, ToBeChecked),
        new(CriterionSource.Wcag20, "3.1.1", "A", new("ページの言語", "Language of Page"), Browser | Construction, Passes),
        new(CriterionSource.Wcag20, "3.1.2", "AA", new("一部分の言語", "Language of Parts"), Construction | Person, ToBeChecked,
            new("サイトの言葉は自動で確認します。製品開発者の原文は例外です。", "The site's own words are checked automatically; texts of vendors are an exception.")),
        new(CriterionSource.Wcag20, "3.2.1", "A", new("フォーカス時", "On Focus"), Keyboard | Construction, Passes),
        new(CriterionSource.Wcag20, "3.2.2", "A", new("入力時", "On Input"), Construction | Person, ToBeChecked),
        new(CriterionSource.Wcag20, "3.2.3", "AA", new("一貫したナビゲーション", "Consistent Navigation"), Construction, Passes),
        new(CriterionSource.Wcag20, "3.2.4", "AA", new("一貫した識別性", "Consistent Identification"), Construction, Passes),
        new(CriterionSource.Wcag20, "3.3.1", "A", new("エラーの特定", "Error Identification"), Construction, NotApplicable,
            new("誤りになりうる入力はありません。", "No input can be wrong.")),
        new(CriterionSource.Wcag20, "3.3.2", "A", new("ラベル又は説明", "Labels or Instructions"), Browser | Person, ToBeChecked),
        new(CriterionSource.Wcag20, "3.3.3", "AA", new("エラー修正の提案", "Error Suggestion"), Construction, NotApplicable,
            new("誤りになりうる入力はありません。", "No input can be wrong.")),
        new(CriterionSource.Wcag20, "3.3.4", "AA", new("エラー回避（法的，金融及びデータ）", "Error Prevention (Legal, Financial, Data)"), Construction, NotApplicable,
            new("契約、取引、データの変更を行う機能はありません。", "Nothing is signed, bought or changed here.")),
        new(CriterionSource.Wcag20, "4.1.1", "A", new("構文解析", "Parsing"), Markup | Construction, Passes),
        new(CriterionSource.Wcag20, "4.1.2", "A", new("名前（name），役割（role）及び値（value）", "Name, Role, Value"), Browser | Markup | Person, ToBeChecked,
            new("支援技術での読み上げを人が確認します。", "A person checks what assistive technology says.")),

        new(CriterionSource.Wcag21, "1.3.4", "AA", new("表示の向き", "Orientation"), Construction, Passes),
        new(CriterionSource.Wcag21, "1.3.5", "AA", new("入力目的の特定", "Identify Input Purpose"), Construction, NotApplicable,
            new("個人の情報を入力する欄はありません。", "Nothing asks for personal data.")),
        new(CriterionSource.Wcag21, "1.4.10", "AA", new("リフロー", "Reflow"), Reflow, Passes),
        new(CriterionSource.Wcag21, "1.4.11", "AA", new("非テキストのコントラスト", "Non-text Contrast"), Construction | Person, ToBeChecked,
            new("統計の図の色は自動で確認します。", "The colours of the statistics' pictures are checked automatically.")),
        new(CriterionSource.Wcag21, "1.4.12", "AA", new("テキストの間隔", "Text Spacing"), Reflow, Passes),
        new(CriterionSource.Wcag21, "1.4.13", "AA", new("ホバー又はフォーカスで表示されるコンテンツ", "Content on Hover or Focus"), Construction, NotApplicable,
            new("ポインタを重ねたときに現れる内容はありません。", "Nothing appears where a pointer rests.")),
        new(CriterionSource.Wcag21, "2.1.4", "A", new("文字キーのショートカット", "Character Key Shortcuts"), Construction, NotApplicable,
            new("文字キーのショートカットはありません。", "There are no shortcuts.")),
        new(CriterionSource.Wcag21, "2.5.1", "A", new("ポインタのジェスチャ", "Pointer Gestures"), Construction, NotApplicable,
            new("ジェスチャで操作するものはありません。", "Nothing needs a gesture.")),
        new(CriterionSource.Wcag21, "2.5.2", "A", new("ポインタのキャンセル", "Pointer Cancellation"), Construction, Passes),
        new(CriterionSource.Wcag21, "2.5.3", "A", new("ラベルを含む名前（name）", "Label in Name"), Construction | Person, ToBeChecked),
        new(CriterionSource.Wcag21, "2.5.4", "A", new("動きによる起動", "Motion Actuation"), Construction, NotApplicable,
            new("動きで操作するものはありません。", "Nothing reacts to motion.")),
        new(CriterionSource.Wcag21, "4.1.3", "AA", new("ステータスメッセージ", "Status Messages"), Construction | Person, ToBeChecked),

        new(CriterionSource.Wcag22, "2.4.11", "AA", new("隠されないフォーカス（最低限）", "Focus Not Obscured (Minimum)"), Keyboard | Person, ToBeChecked),
        new(CriterionSource.Wcag22, "2.5.7", "AA", new("ドラッグ動作", "Dragging Movements"), Construction, NotApplicable,
            new("ドラッグで操作するものはありません。", "Nothing needs dragging.")),
        new(CriterionSource.Wcag22, "2.5.8", "AA", new("ターゲットのサイズ（最低限）", "Target Size (Minimum)"), Browser, Passes),
        new(CriterionSource.Wcag22, "3.2.6", "A", new("一貫したヘルプ", "Consistent Help"), Construction, Passes),
        new(CriterionSource.Wcag22, "3.3.7", "A", new("冗長な入力項目", "Redundant Entry"), Construction, NotApplicable,
            new("同じ内容を繰り返し入力する手続はありません。", "Nothing is asked twice.")),
        new(CriterionSource.Wcag22, "3.3.8", "AA", new("アクセシブルな認証（最低限）", "Accessible Authentication (Minimum)"), Construction, NotApplicable,
            new("認証はありません。", "Nobody has to log in.")),
    ];
}
