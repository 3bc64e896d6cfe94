using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Model.World;

namespace OpgaveSim.Experiments.Inference;

/// <summary>What is drawn in experiments of a case, and from what: wide ranges, each to be argued with (docs/decisions/0091).</summary>
public static class CasePriors
{
    /// <summary>The id of λ.</summary>
    public const string Lambda = "lambda";

    private const double LeastScouted = 5, ScoutedOfFew = 40;

    /// <summary>The parameters, λ first. What the case gives is not drawn: the mean of willingness, homophily where ties are given, how interests arise where positions are.</summary>
    /// <param name="given">The case.</param>
    public static IReadOnlyList<CaseParameter> Of(CaseWorld given)
    {
        var columns = SeatedWorld.ColumnsOf(given);
        return
        [
            new(new InferredParameter(Lambda, 0, 1), null),
            .. If(given.Willingness.Any(double.IsNaN), new InferredParameter("willingness", 0.3, 1), "world.willingness.mean"),
            new(new InferredParameter("scouted", LeastScouted, Math.Max(ScoutedOfFew, given.ActorIds.Count / 2), Log: true, Whole: true), "world.scouted"),
            new(new InferredParameter("acquaintance-bonus", 0, 0.3), "world.acquaintanceBonus"),
            new(new InferredParameter("judgement-error", 0, 0.5), "world.judgementError"),
            .. If(!columns.HasFlag(CaseColumns.Ties), new InferredParameter("homophily", -1, 3), "world.homophily"),
            .. If(!columns.HasFlag(CaseColumns.Positions), new InferredParameter("kind-pull", 0, 1), "world.kindPull"),
            .. If(!columns.HasFlag(CaseColumns.Positions), new InferredParameter("clustering", 0, 1), "world.clustering"),
        ];
    }

    private static IEnumerable<CaseParameter> If(bool isDrawn, InferredParameter prior, string path) => isDrawn ? [new(prior, path)] : [];
}
