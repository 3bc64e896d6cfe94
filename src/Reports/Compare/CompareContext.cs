using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Compare;

/// <summary>Results that are compared on a page, and its language.</summary>
/// <param name="compared">The results.</param>
/// <param name="language">The language.</param>
public sealed class CompareContext(ComparedResults compared, ReportLanguage language) : PageContext(
    compared.Set, language, compared.Preset.Preset)
{
    /// <summary>Scenarios beside each other that can be read on paper.</summary>
    internal const int MostShown = 6;

    private Arm[]? shown;
    private IReadOnlyList<CaseMatrix>? matrices;

    /// <summary>The results.</summary>
    public ComparedResults Compared { get; } = compared;

    /// <summary>The page's title: the experiment's, or the names of the results.</summary>
    public string Title => Compared.Results.Count > 1
        ? Say(CompareTexts.Several, Numbers.Row([.. Compared.Results.Select(result => result.Label)]))
        : Own(Compared.Results[0]);

    /// <summary>The issues of the case that all results share, read once; none without one.</summary>
    public IReadOnlyList<CaseMatrix> Matrices => matrices ??= CaseMatrix.Of(Compared);

    /// <summary>The scenarios that tables and sentences show: all of a few; of many the baseline, and those first that the issue is always held against. In their order.</summary>
    public IReadOnlyList<Arm> Shown => shown ??= Choose();

    /// <summary>The scenarios that are folded away, in their order.</summary>
    public IReadOnlyList<Arm> FoldedAway => [.. Arms.Others.Except(Shown)];

    /// <summary>The scenarios that are shown beside the baseline.</summary>
    public IEnumerable<Arm> ShownOthers => Shown.Where(arm => arm != Arms.Baseline);

    private Arm[] Choose()
    {
        if (Arms.All.Count <= MostShown + 1)
        {
            return [Arms.Baseline, .. Arms.Others];
        }

        var first = ((Arm?[])[Arms.Issue, .. Arms.AgainstIssue, JudgingGain.InvitingAlone(Arms).Mixed]).OfType<Arm>();
        Arm[] chosen = [.. first.Concat(Arms.Others).Where(arm => arm != Arms.Baseline).Distinct().Take(MostShown - 1)];
        return [Arms.Baseline, .. Arms.Others.Where(chosen.Contains)];
    }

    private string Own(ComparedResult result) =>
        (Language == ReportLanguage.Dutch ? result.Head.Value.TitleNl : null) is { Length: > 0 } dutch ? dutch
        : result.Head.Value.Title is { Length: > 0 } title ? title
        : result.Head.Value.Name is { Length: > 0 } name ? name : result.Label;
}
