using System.Text;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Claims;

/// <summary>Pieces of Markdown on the page of the claim.</summary>
internal static class ClaimMarkdown
{
    extension(StringBuilder text)
    {
        /// <summary>A paragraph.</summary>
        public StringBuilder Paragraph(string words) => text.Append(words).Append("\n\n");

        /// <summary>A list.</summary>
        public StringBuilder List(IEnumerable<string> sentences)
        {
            string[] all = [.. sentences];
            foreach (var sentence in all)
            {
                text.Append("- ").Append(sentence).Append('\n');
            }

            return all.Length == 0 ? text : text.Append('\n');
        }

        /// <summary>A table.</summary>
        public StringBuilder Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
        {
            text.Append(Row(head)).Append('|').Append(string.Concat(head.Select(_ => "---|"))).Append('\n');
            foreach (var row in rows)
            {
                text.Append(Row(row));
            }

            return text.Append('\n');
        }
    }

    /// <summary>A difference in a cell: its sign, mean and interval.</summary>
    public static string Cell(PageContext context, Comparison difference) => difference.NotJudged is not null
        ? VerdictTexts.Of(context, difference)
        : $"{Sign(HeadlineSentences.Reach(difference))} {context.SignedWithInterval(difference)}".TrimStart();

    /// <summary>The measure that a part is read by, its δ and what it says.</summary>
    public static string Yardstick(PageContext context, Measure measure) => context.Say(
        ClaimPageTexts.Yardstick, context.NameInside(measure), context.Numbers.Plain(measure.SmallestDifference ?? 0), context.Say(MeasureTexts.Meaning(measure)));

    private static string Sign(EffectReach reach) => reach switch
    {
        EffectReach.Above => "▲",
        EffectReach.AboveMaybeSmall => "(▲)",
        EffectReach.SmallAbove or EffectReach.Small or EffectReach.SmallBelow => "≈",
        EffectReach.BelowMaybeSmall => "(▼)",
        EffectReach.Below => "▼",
        EffectReach.Open => "?",
        _ => "",
    };

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n";
}
