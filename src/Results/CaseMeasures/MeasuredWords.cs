using OpgaveSim.Analysis.NullModels;
using OpgaveSim.Model.Diversity;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Results.CaseMeasures;

/// <summary>What was measured of the tables of a case, in sentences that claim no more than the tests do.</summary>
/// <param name="measured">What was measured.</param>
/// <param name="name">What the case is called.</param>
/// <param name="language">The language.</param>
public sealed class MeasuredWords(MeasuredCase measured, string name, ReportLanguage language) : PageWording(language)
{
    private const double LeastShown = 0.001;

    private static readonly (ChanceSide Side, Text Text)[] SidesToSay =
        [(ChanceSide.Higher, MeasuredTexts.Higher), (ChanceSide.Lower, MeasuredTexts.Lower), (ChanceSide.NotClear, MeasuredTexts.NotClear)];

    /// <summary>What was measured.</summary>
    public MeasuredCase Measured { get; } = measured;

    /// <summary>What the case is called.</summary>
    public string CaseName { get; } = name;

    /// <summary>The conclusion, then the measures by where they lie against chance, then what cannot be tested.</summary>
    public IReadOnlyList<string> InShort => [Conclusion(), .. Sides(Measured.SideOf, measure => Measured.Overall[measure]!, SidesToSay), .. NotTested(), .. WithoutValue()];

    /// <summary>What a table is made of, and where it differs from chance.</summary>
    /// <param name="table">Its place.</param>
    public string OfTable(int table)
    {
        var given = Measured.Case;
        var one = given.Tables[table];
        if (one.Members.Count == 0)
        {
            return Say(MeasuredTexts.EmptyTable, one.Name);
        }

        var counts = MembersByCategory.Of(one.Members, given.Kind, given.Kinds.Count);
        var kinds = given.Kinds.Index().Where(kind => counts[kind.Index] > 0).OrderByDescending(kind => counts[kind.Index])
            .Select(kind => $"{Numbers.Count((long)counts[kind.Index])} {KindName(kind.Item)}");
        ChanceSide[] sides = [.. Places.Select(measure => Measured.SideOf(measure, table))];
        var found = sides.Any(side => side is ChanceSide.Higher or ChanceSide.Lower)
            ? string.Join(' ', Sides(measure => sides[measure], measure => Measured.Tables[measure][table]!, SidesToSay[..2]))
            : Say(sides.Contains(ChanceSide.NotClear) ? MeasuredTexts.TableNotClear : MeasuredTexts.TableNotTested);
        return $"{Say(MeasuredTexts.TableOf, one.Name, Numbers.Count(one.Members.Count), Numbers.Row([.. kinds]))} {found}";
    }

    /// <summary>That there are too few random networks for all that differs to show; null: there are enough.</summary>
    public string? TooFewDraws => Measured.Draws + 1 < Measured.DrawsNeeded
        ? Say(MeasuredTexts.MoreDraws, Numbers.Count(Measured.Draws), Numbers.Count(Measured.DrawsNeeded))
        : null;

    /// <summary>A side in a word or two.</summary>
    public string Word(ChanceSide side) => Say(side switch
    {
        ChanceSide.Higher => MeasuredTexts.CellHigher,
        ChanceSide.Lower => MeasuredTexts.CellLower,
        ChanceSide.NotClear => MeasuredTexts.CellNotClear,
        ChanceSide.NotTested => MeasuredTexts.CellNotTested,
        _ => MeasuredTexts.CellNoValue,
    });

    /// <summary>A p in three decimals; a smaller one as less than the smallest of these.</summary>
    public string P(double? p) => p is < LeastShown ? $"< {Numbers.Plain(LeastShown)}" : Numbers.Text(p);

    private IEnumerable<int> Places => Enumerable.Range(0, Measured.Measures.Count);

    private string Conclusion()
    {
        var tested = Places.Count(measure => Measured.OverallHolm[measure] is not null);
        var differ = Places.Count(measure => Measured.SideOf(measure) is ChanceSide.Higher or ChanceSide.Lower);
        return tested == 0 ? Say(MeasuredTexts.NothingTested)
            : differ == 0 ? Say(MeasuredTexts.NoneDiffers, Numbers.Count(tested))
            : Say(MeasuredTexts.SomeDiffer, Numbers.Count(differ), Numbers.Count(tested));
    }

    private IEnumerable<string> Sides(Func<int, ChanceSide> sideOf, Func<int, NullModelTest> testOf, (ChanceSide Side, Text Text)[] said)
    {
        foreach (var (side, text) in said)
        {
            string[] entries = [.. Places.Where(measure => sideOf(measure) == side)
                .Select(measure => side == ChanceSide.NotClear ? Inside(measure) : Entry(measure, testOf(measure)))];
            if (entries.Length > 0)
            {
                yield return Say(text, Numbers.Row(entries));
            }
        }
    }

    private string Entry(int measure, NullModelTest test) =>
        Say(MeasuredTexts.Entry, Inside(measure), Numbers.Text(test.Observed), Numbers.Text(test.Mean));

    private IEnumerable<string> NotTested() => Places
        .Where(measure => Measured.SideOf(measure) == ChanceSide.NotTested && Measured.WhyNot(measure) is not null)
        .GroupBy(measure => Measured.WhyNot(measure)!.Value)
        .Select(reason => Say(VariationTexts.Clause(reason.Key, Text.Same(Numbers.Row([.. reason.Select(Inside)]))).AsSentence()));

    private IEnumerable<string> WithoutValue()
    {
        string[] names = [.. Places.Where(measure => Measured.SideOf(measure) == ChanceSide.NoValue).Select(Inside)];
        return names.Length == 0 ? [] : [Say(MeasuredTexts.WithoutValue, Numbers.Row(names))];
    }

    private string Inside(int measure) => Say(Measured.Measures[measure].Inside);
}
