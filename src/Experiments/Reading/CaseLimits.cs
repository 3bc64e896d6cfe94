using OpgaveSim.Experiments.Cases;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>What the model's limits cut from a case, in sentences for the report.</summary>
public static class CaseLimits
{
    /// <summary>A sentence for each thing that is cut.</summary>
    /// <param name="given">The case.</param>
    /// <param name="rounds">Rounds in which issues arrive.</param>
    /// <param name="p">The world's parameters.</param>
    public static IEnumerable<Text> Sentences(CaseWorld given, int rounds, WorldParameters p)
    {
        var kept = p.TiesKept;
        var ties = given.Ties ?? [];
        var crowded = ties.SelectMany(tie => (int[])[tie.A, tie.B]).CountBy(actor => actor).Count(pair => pair.Value > kept);
        if (crowded > 0)
        {
            yield return CaseRemarkTexts.CrowdedActors(crowded, kept);
        }

        var dead = ties.Count(tie => tie.Strength < TieDecay.DeadBelow);
        if (dead > 0)
        {
            yield return CaseRemarkTexts.WeakTies(dead);
        }

        var left = given.Tables.Count - TablesToFill.Of(given).Count;
        if (p.CaseTables && left > 0)
        {
            yield return CaseRemarkTexts.TablesOfOtherSizes(left, TablesToFill.Least, TablesToFill.Most);
        }

        var late = (given.Issues ?? []).Count(issue => issue.Round >= rounds);
        if (!p.CaseTables && late > 0)
        {
            yield return CaseRemarkTexts.LateIssues(late, rounds);
        }
    }
}
