using OpgaveSim.Model.Networks;

namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>
/// All summaries of who sits at which table, in the order of their columns. A measure more is a line here, and its words in TableSummaryTexts. Sizes of tables are none:
/// simulated tables have the seats that the observed ones have members, so that these are always full, and that would be taken for willingness.
/// </summary>
public static class SummaryCatalogue
{
    /// <summary>The measures.</summary>
    internal static IReadOnlyList<SummaryMeasure> Measures { get; } =
    [
        new("seats-sd", CaseColumns.Unseated, tables => SeatSpread.Deviation(tables.Seats)) { IsFixed = true },
        new("seats-gini", CaseColumns.Unseated, tables => SeatSpread.Gini(tables.Seats)) { IsFixed = true },
        new("never-seated", CaseColumns.Unseated, tables => SeatSpread.NeverSeated(tables.Seats)) { IsFixed = true },
        new("seats-of-seated-sd", CaseColumns.None, tables => SeatSpread.Deviation(SeatSpread.Seated(tables.Seats))) { IsFixed = true },
        new("seats-of-seated-gini", CaseColumns.None, tables => SeatSpread.Gini(SeatSpread.Seated(tables.Seats))) { IsFixed = true },
        new("four-cycles", CaseColumns.None, tables => FourCycles.Clustering(tables.Network, tables.Shared)),
        new("same-kind-four-cycles", CaseColumns.None, tables => SameKindFourCycles.Share(tables.Shared, tables.Kind)),
        new("same-kind-two-stars", CaseColumns.None, tables => SameKindTwoStars.Share(tables.Shared, tables.Kind)),
        new("kind-variety", CaseColumns.None, KindOfTables.Variety) { HasRatio = true },
        new("repeated-pairs", CaseColumns.None, tables => RepeatedPairs.Share(tables.Shared)),
        new("overlap", CaseColumns.None, tables => tables.Overlap?.Mean),
        new("interest-distance", CaseColumns.Positions, tables => PairsOfTables.Mean(tables.Network, tables.Kind.Length, tables.InterestDistances)) { HasRatio = true },
        new("interest-distance-spread", CaseColumns.Positions, tables => PairsOfTables.Spread(tables.Network, tables.Kind.Length, tables.InterestDistances)),
        new("stake-concentration", CaseColumns.Positions, StakeConcentration.Mean) { HasRatio = true },
        new("competence-distance", CaseColumns.Competence, tables => PairsOfTables.Mean(tables.Network, tables.Kind.Length, tables.CompetenceDistances)) { HasRatio = true },
        new("stake", CaseColumns.Positions | CaseColumns.TableIssues, IssueOfTables.Stake) { HasRatio = true },
        new("coverage", CaseColumns.Competence | CaseColumns.TableIssues, IssueOfTables.Coverage) { HasRatio = true },
        new("marginal-coverage", CaseColumns.Competence | CaseColumns.TableIssues, IssueOfTables.MarginalCoverage) { HasRatio = true },
        new("tied-pairs", CaseColumns.Ties, tables => TiedPairs.Share(tables.Shared, tables.AreTied)) { HasRatio = true },
        new("convener-kind-variety", CaseColumns.Conveners, KindOfTables.VarietyOfConveners) { IsFixed = true },
        new("convener-likeness", CaseColumns.Conveners, KindOfTables.LikenessToConvener) { IsFixed = true },
        new("faultline", CaseColumns.Positions, FaultlineOfTables.Mean) { IsFixed = true, IsHeldOut = true },
        new("overlap-tail", CaseColumns.None, tables => tables.Overlap?.Largest) { IsHeldOut = true },
        new("degree-assortativity", CaseColumns.None, tables => DegreeAssortativity.Of(tables.Shared)) { IsHeldOut = true },
    ];

    /// <summary>The summaries.</summary>
    public static IReadOnlyList<TableSummary> All { get; } = [.. from measure in Measures
                                                                 from form in measure.Forms
                                                                 select new TableSummary(IdOf(measure, form), measure.Id, form, measure.Needs, measure.IsHeldOut)];

    /// <summary>Their ids.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(summary => summary.Id)];

    /// <summary>A summary by its id.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public static TableSummary Find(string id) => All.FirstOrDefault(summary => summary.Id == id)
        ?? throw new ArgumentOutOfRangeException(nameof(id), id, "there is no such summary");

    /// <summary>The summaries that an estimate can use where a case gives some columns, by their place in <see cref="All"/>.</summary>
    /// <param name="given">What the case gives.</param>
    public static IReadOnlyList<int> Usable(CaseColumns given) => Places(summary => !summary.IsHeldOut && (summary.Needs & ~given) == CaseColumns.None);

    /// <summary>The summaries that check the fit where a case gives some columns, by their place in <see cref="All"/>.</summary>
    /// <param name="given">What the case gives.</param>
    public static IReadOnlyList<int> HeldOut(CaseColumns given) => Places(summary => summary.IsHeldOut && (summary.Needs & ~given) == CaseColumns.None);

    private static int[] Places(Func<TableSummary, bool> which) => [.. All.Index().Where(summary => which(summary.Item)).Select(summary => summary.Index)];

    private static string IdOf(SummaryMeasure measure, SummaryForm form) => form switch
    {
        SummaryForm.ToChance => measure.Id + "-to-chance",
        SummaryForm.Z => measure.Id + "-z",
        _ => measure.Id,
    };
}
