using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Numbers;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Wording;

/// <summary>Scenarios that a page compares, and the language it is in: what sections and figures are made from.</summary>
/// <param name="set">The comparisons.</param>
/// <param name="language">The language.</param>
/// <param name="preset">The preset of the worlds that they ran in.</param>
public class PageContext(ComparisonSet set, ReportLanguage language, string preset = ExperimentHead.FirstPreset) : PageWording(language)
{
    /// <summary>The comparisons.</summary>
    public ComparisonSet Set { get; } = set;

    /// <summary>The preset of the worlds; where results with several are compared, all of them.</summary>
    public string Preset { get; } = preset;

    /// <summary>Whether a measure has a place on the page: those of phases that are off have no value anywhere, and are left out.</summary>
    /// <param name="measure">The measure.</param>
    public bool Shows(Measure measure) => !measure.IsOfPhase || Arms.All.Any(arm => Set.Mean(arm, measure) is not null);

    /// <summary>The arms.</summary>
    public Arms Arms => Set.Arms;

    /// <summary>What readers call a scenario, in the language of the page.</summary>
    public string Name(Arm arm) => Say(arm.Title);

    /// <summary>What readers call a scenario, by its id; the id where no arm has it.</summary>
    /// <param name="id">The scenario's id.</param>
    public string ArmName(string id) => Arms.Find(id) is { } arm ? Name(arm) : id;

    /// <summary>What readers call a scenario, in quotation marks.</summary>
    public string Quoted(Arm arm) => Say(PageTexts.Quoted, Name(arm));

    /// <summary>What readers call a scenario, inside a sentence: <c>issue-driven</c>.</summary>
    public string NameInside(Arm arm) => VariationTexts.Inside(Name(arm));

    /// <summary>A measure's name.</summary>
    public string Name(Measure measure) => Say(MeasureTexts.Name(measure));

    /// <summary>A measure's name inside a sentence.</summary>
    public string NameInside(Measure measure) => Say(VariationTexts.Names([measure]));

    /// <summary>Decimals in which a measure is written everywhere: three digits of its largest mean.</summary>
    public int Decimals(Measure measure) => ReportNumbers.Decimals(Arms.All.Max(arm => Math.Abs(Set.Mean(arm, measure) ?? 0)));

    /// <summary>A mean of a measure.</summary>
    public string Mean(Measure measure, double? value) => Numbers.Text(value, Decimals(measure));

    /// <summary>A mean difference; a dash where nothing is judged, unless it is the same in all worlds.</summary>
    public string DifferenceText(Comparison comparison) => comparison.NotJudged is null or NoVariation.SameDifferenceInAllWorlds
        ? Numbers.WithSign(comparison.Sample.Mean, Decimals(comparison.Measure))
        : Numbers.Text((double?)null);

    /// <summary>A difference with its interval, where it has one: <c>+0.203 [0.186, 0.219]</c>.</summary>
    public string SignedWithInterval(Comparison comparison) => comparison.Interval is null
        ? DifferenceText(comparison)
        : $"{DifferenceText(comparison)} {Numbers.Text(comparison.Interval, Decimals(comparison.Measure))}";
}
