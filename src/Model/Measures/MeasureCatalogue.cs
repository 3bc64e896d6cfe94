using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Records;
using static OpgaveSim.Model.Measures.MeasureNeeds;
using static OpgaveSim.Model.Measures.MeasureRole;

namespace OpgaveSim.Model.Measures;

/// <summary>
/// All measures, in the order in which tables and reports show them. A new one is an entry here, and a file of its own for its
/// formula. Its words in both languages stand in MeasureTexts; what it is, in docs/model.md section 8.
/// </summary>
public static class MeasureCatalogue
{
    /// <summary>Measures of a table.</summary>
    public static IReadOnlyList<Measure> OfTables { get; } =
    [
        new(
            "kind-variety-unbiased", "Variety of kind", PrimaryOutcome,
            table => table.AtStart?.KindVarietyUnbiased) { SmallestDifference = 0.05, Better = 1, Needs = Kinds },
        new("quality", "Quality", PrimaryOutcome, table => table.Quality) { SmallestDifference = 0.05, Better = 1, Needs = FullMeasure | Turns },
        new(
            "agreement", "Agreement", PrimaryOutcome,
            table => table.HasAgreed ? 1 : 0) { SmallestDifference = 0.05, Better = 1, Needs = Turns },

        new(
            "novelty", "Novelty, own precedents", Outcome,
            table => table.Realised?.Novelty) { SmallestDifference = 0.05, Better = 1, Needs = FullMeasure | Turns | Precedents },
        new(
            "novelty-given-size", "Novelty given size, own precedents", Outcome,
            table => table.Realised?.NoveltyGivenSize) { SmallestDifference = 0.05, Better = 1, Needs = FullMeasure | Turns | Precedents },
        new(
            "practice-novelty", "Novelty, known practices", Outcome,
            table => table.Realised?.PracticeNovelty) { SmallestDifference = 0.05, Better = 1, Needs = FullMeasure | Turns },
        new(
            "practice-novelty-given-size", "Novelty given size, known practices", Outcome,
            table => table.Realised?.PracticeNoveltyGivenSize) { SmallestDifference = 0.05, Better = 1, Needs = FullMeasure | Turns },
        new(
            "payoff-of-all", "Payoff of all", Outcome,
            table => table.PayoffOfAll?.Mean) { SmallestDifference = 0.01, Better = 1, Needs = FullMeasure | Turns },

        new("tier-variety", "Variety of tier", Outcome, table => table.AtStart?.TierVariety) { Better = 1, Needs = Tiers },
        new(
            "kind-variety-of-four", "Variety of kind, four members", Outcome,
            table => table.AtStart?.KindVarietyOfFour) { Better = 1, Needs = Kinds },
        new(
            "tier-variety-unbiased", "Variety of tier, unbiased", Outcome,
            table => table.AtStart?.TierVarietyUnbiased) { Better = 1, Needs = Tiers },
        new("kind-variety", "Variety of kind (Blau)", Form, table => table.AtStart?.KindVariety) { Better = 1, Needs = Kinds },
        new("kind-shannon", "Entropy of kind (Shannon)", Form, table => table.AtStart?.KindForms?.Shannon) { Better = 1, Needs = Kinds },
        new("kind-hill-0", "Kinds present (Hill 0)", Form, table => table.AtStart?.KindForms?.HillZero) { Better = 1, Needs = Kinds },
        new("kind-hill-1", "Effective kinds (Hill 1)", Form, table => table.AtStart?.KindForms?.HillOne) { Better = 1, Needs = Kinds },
        new("kind-hill-2", "Effective kinds (Hill 2)", Form, table => table.AtStart?.KindForms?.HillTwo) { Better = 1, Needs = Kinds },
        new("kind-hill-inf", "Effective kinds (Hill ∞)", Form, table => table.AtStart?.KindForms?.HillInfinity) { Better = 1, Needs = Kinds },
        new("kind-pielou", "Evenness of kind (Pielou)", Form, table => table.AtStart?.KindForms?.Pielou) { Better = 1, Needs = Kinds },
        new("faultline", "Faultline (Fau)", Outcome, table => table.Faultline) { Needs = FullMeasure | Traits | Splits },
        new("faultline-silhouette", "Faultline (silhouette)", Outcome, table => table.FaultlineSilhouette) { Needs = FullMeasure | Traits },
        new(
            "quality-given-agreement", "Quality given agreement", Outcome,
            table => table.HasAgreed ? table.Quality : null) { Better = 1, Needs = FullMeasure | Turns },
        new("radicalness", "Radicalness", Outcome, table => table.Realised?.Radicalness) { Needs = FullMeasure | Turns },

        new("surprisal", "Surprisal", Outcome, table => table.Realised?.Surprisal) { Better = 1, Needs = FullMeasure | Turns },
        new(
            "atypicality", "Atypicality, novel tail", Outcome,
            table => table.Realised?.Atypicality?.NovelTail) { Better = -1, Needs = FullMeasure | Turns | ManyPrecedents },
        new(
            "atypicality-median", "Atypicality, median", Outcome,
            table => table.Realised?.Atypicality?.Median) { Needs = FullMeasure | Turns | ManyPrecedents },

        new(
            "payoff-of-all-tenth", "Payoff of all, 10th percentile", Fairness,
            table => table.PayoffOfAll?.TenthPercentile) { Better = 1, Needs = FullMeasure | Turns },
        new("losing-of-all", "Losers among all", Fairness, table => table.PayoffOfAll?.Losing) { Better = -1, Needs = FullMeasure | Turns },
        new("payoff-spread-of-all", "Spread of payoff of all", Fairness, table => table.PayoffOfAll?.Deviation) { Needs = FullMeasure | Turns },
        new("payoff-of-members", "Payoff of members", Fairness, table => table.PayoffOfMembers?.Mean) { Better = 1, Needs = FullMeasure | Turns },
        new(
            "payoff-of-members-tenth", "Payoff of members, 10th percentile", Fairness,
            table => table.PayoffOfMembers?.TenthPercentile) { Better = 1, Needs = FullMeasure | Turns },
        new(
            "losing-of-members", "Losers among members", Fairness,
            table => table.PayoffOfMembers?.Losing) { Better = -1, Needs = FullMeasure | Turns },

        new(
            "payoff-spread-of-members", "Spread of payoff of members", Fairness,
            table => table.PayoffOfMembers?.Deviation) { Needs = FullMeasure | Turns },
        new("missing-at-table", "Missing at the table", Fairness, table => table.MissingAtTable) { Better = -1 },

        new("dissolved", "Dissolved tables", Price, table => table.Outcome == TableOutcome.Dissolved ? 1 : 0) { Better = -1 },
        new("rounds-to-close", "Rounds to close", Price, table => table.Closed - table.Convened + 1) { Better = -1 },
        new("size", "Members", Price, table => table.AtStart?.Size),
        new("size-at-closing", "Members at closing", Price, table => table.AtClose.Size),
        new("candidates-scored", "Candidates scored", Price, table => table.Scouted) { Better = -1 },
        new("invitations", "Invitations", Price, table => table.Asked) { Better = -1 },
        new("proposals-tried", "Proposals tried", Price, table => table.Tried) { Needs = Turns },
        new("proposals-passed", "Proposals passed", Price, table => table.Passed) { Needs = Turns },
        new("exits", "Exits", Price, table => table.Exits) { Better = -1, Needs = Turns },
        new("usual-suspects", "Usual suspects", Price, table => table.UsualSuspects),

        new("home-variety", "Variety of home domain", ManipulationCheck, table => table.AtStart?.HomeVariety) { Needs = Homes },
        new(
            "home-variety-unbiased", "Variety of home domain, unbiased", ManipulationCheck,
            table => table.AtStart?.HomeVarietyUnbiased) { Needs = Homes },
        new(
            "home-variety-of-four", "Variety of home domain, four members", ManipulationCheck,
            table => table.AtStart?.HomeVarietyOfFour) { Needs = Homes },
        new("home-disparity", "Disparity of home domain", ManipulationCheck, table => table.AtStart?.HomeDisparity) { Needs = Homes | Domains },
        new(
            "home-leinster-cobbold", "Effective home domains, likeness counted", ManipulationCheck,
            table => table.AtStart?.HomeLeinsterCobbold) { Needs = Homes },
        new("interest-distance", "Separation of interests", ManipulationCheck, table => table.AtStart?.InterestDistance),
        new("competence-distance", "Separation of competence", ManipulationCheck, table => table.AtStart?.CompetenceDistance),
        new("coverage", "Coverage", ManipulationCheck, table => table.AtStart?.Coverage),
        new("mandate-cover", "Mandate cover", ManipulationCheck, table => table.AtStart?.MandateCover) { Needs = Mandates },
        new("kind-variety-at-closing", "Variety of kind at closing", Outcome, table => table.AtClose.KindVariety) { Better = 1, Needs = Kinds },
        new("home-variety-at-closing", "Variety of home domain at closing", ManipulationCheck, table => table.AtClose.HomeVariety) { Needs = Homes },

        new("frame-error", "Frame error", Outcome, table => table.FrameError) { Better = -1, Needs = Frames },
        new("unseen-domains", "Domains that nobody sees", Outcome, table => table.UnseenDomains) { Better = -1, Needs = Frames },
        new("unasked-share", "Members who came unasked", Outcome, table => table.Unasked / (double?)table.Members.Count) { Needs = MeasureNeeds.OpenCall },
        new(
            "agreed-quality", "Quality of the agreement", Outcome,
            table => table.Delivery is { } agreed ? agreed.Quality : table.CarriesOut ? table.Quality : null) { Better = 1, Needs = FullMeasure | Turns | Owners },
        new("delivered-share", "Delivered share", Outcome, table => table.Delivery?.Share(ChoiceFate.Delivered)) { Better = 1, Needs = Turns | Owners },
        new("orphaned-share", "Orphaned share", Outcome, table => table.Delivery?.Share(ChoiceFate.Orphaned)) { Better = -1, Needs = Turns | Owners },
        new("lapsed-share", "Lapsed share", Outcome, table => table.Delivery?.Share(ChoiceFate.Lapsed)) { Better = -1, Needs = Turns | Owners | Months },
        new("struck-share", "Struck share", Outcome, table => table.Delivery?.Share(ChoiceFate.Struck)) { Better = -1, Needs = Turns | Owners | Ratifying },
        new(
            "sunk-agreements", "Sunk agreements", Outcome,
            table => table.Delivery is null ? null : table.Outcome == TableOutcome.Sunk ? 1 : 0) { Better = -1, Needs = Turns | Owners },
        new("load-gini", "Inequality of roles", Fairness, table => table.Delivery?.LoadGini) { Better = -1, Needs = Turns | Owners },
        new("owners-competence", "Competence of owners", Outcome, table => table.Delivery?.OwnersCompetence) { Better = 1, Needs = Turns | Owners },
        new("first-effort", "Effort in the first month", Outcome, table => table.Delivery is { Efforts.Count: > 0 } worked ? worked.Efforts[0] : null) { Better = 1, Needs = Turns | Owners | Months },
        new("last-effort", "Effort in the last month", Outcome, table => table.Delivery is { Efforts.Count: > 0 } worked ? worked.Efforts[^1] : null) { Better = 1, Needs = Turns | Owners | Months },
        new("idle-owners", "Owners without effort", Outcome, table => table.Delivery is { Idle.Count: > 0 } worked ? worked.Idle[^1] : null) { Better = -1, Needs = Turns | Owners | Months },
        new(
            "months-of-realising", "Months of realising", Price,
            table => table.Delivery is { } realised ? table.Closed - realised.Agreed : null) { Better = -1, Needs = Turns | Owners | Months },
    ];

    /// <summary>Measures of a run as a whole.</summary>
    public static IReadOnlyList<Measure> OfRuns { get; } =
    [
        new("unanswered", "Unanswered issues", Price) { Better = -1 },
        new("participation-gini", "Inequality of participation", Fairness) { Better = -1 },
        new("never-invited", "Never invited", Fairness) { Better = -1 },
        new("never-seated", "Never seated", Fairness) { Better = -1 },
        new("density", "Density", Network),
        new("mean-degree", "Mean degree", Network),
        new("max-degree", "Largest degree", Network),
        new("full-of-ties", "Full of ties", Network),
        new("giant-component", "Giant component", Network),
        new("transitivity", "Transitivity", Network),
        new("mean-local-clustering", "Mean local clustering", Network),
        new("modularity", "Modularity", Network),
        new("mean-constraint", "Mean constraint (Burt)", Network),
        new("kind-assortativity", "Assortativity of kind", Network) { Needs = Kinds },
        new("home-assortativity", "Assortativity of home", Network) { Needs = Homes },
        new("kind-ei", "E–I index of kind", Network) { Needs = Kinds },
        new("home-ei", "E–I index of home", Network) { Needs = Homes },
        new("skill-spread", "Spread of skill", Outcome) { Needs = MeasureNeeds.Learning },
        new("rich-get-richer", "Rich get richer", Fairness) { Better = -1, Needs = MeasureNeeds.Learning },
        new("willingness-at-end", "Willingness at the end", Outcome) { Better = 1, Needs = MeasureNeeds.Learning },
        new("orientation-at-end", "Orientation at the end", Outcome) { Needs = Orientations },
        new("orientation-spread-at-end", "Spread of orientation at the end", Outcome) { Needs = Orientations },
    ];

    /// <summary>
    /// Measures that are known when all scenarios of a world are done, as their precedents come from all of these: adding a scenario changes
    /// them. A scenario of a world that is missing leaves them without a value there.
    /// </summary>
    public static IReadOnlyList<Measure> OfWorlds { get; } =
    [
        new("common-novelty", "Novelty", PrimaryOutcome) { SmallestDifference = 0.05, Better = 1, Needs = FullMeasure | Turns | CommonPrecedents },
        new("common-novelty-given-size", "Novelty given size", PrimaryOutcome)
        {
            SmallestDifference = 0.05, Better = 1, Needs = FullMeasure | Turns | CommonPrecedents,
        },
        new(NewAndUseful.Judged.Id, "New and useful", PrimaryOutcome) { SmallestDifference = 0.05, Better = 1, Needs = FullMeasure | Turns | CommonPrecedents },
        .. Grid,
    ];

    /// <summary>Measures that a run has by itself, whatever else is run: all but <see cref="OfWorlds"/>.</summary>
    public static IReadOnlyList<Measure> InRun { get; } = [.. OfTables, .. OfRuns];

    /// <summary>The measures that the claim is judged by, in the order in which they are shown.</summary>
    public static IReadOnlyList<Measure> Primary { get; } =
        [.. ((string[])["kind-variety-unbiased", "common-novelty", "common-novelty-given-size", "new-and-useful", "quality", "agreement"])
            .Select(id => InRun.Concat(OfWorlds).Single(measure => measure.Id == id))];

    /// <summary>All measures; those that the claim is judged by come first.</summary>
    public static IReadOnlyList<Measure> All { get; } = [.. Primary, .. OfTables.Except(Primary), .. OfWorlds.Except(Primary), .. OfRuns];

    /// <summary>A measure by its id; null when there is none.</summary>
    public static Measure? Find(string id) => All.FirstOrDefault(measure => measure.Id == id);

    /// <summary>New and useful at other thresholds: of quality in percent, and of novelty as a percentile of what the world realised.</summary>
    private static IEnumerable<Measure> Grid => NewAndUseful.Grid.Where(one => one != NewAndUseful.Judged).Select(one =>
        new Measure(one.Id, $"New and useful (quality ≥ {one.QualityPercent} %, percentile {one.Percentile})", Form)
        {
            Better = 1, Needs = FullMeasure | Turns | CommonPrecedents,
        });
}
