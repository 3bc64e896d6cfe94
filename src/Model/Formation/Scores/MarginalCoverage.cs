using System.Numerics;

namespace OpgaveSim.Model.Formation.Scores;

/// <summary>
/// m = Σ_d r_d (1 − cov_d) c_d with cov_d = 1 − Π_m (1 − c_md): what an actor adds to what the table can do already.
/// The table keeps the uncovered weights r_d Π_m (1 − c_md), so that a candidate costs one sum.
/// </summary>
public static class MarginalCoverage
{
    /// <summary>The marginal coverage, in [0, 1].</summary>
    /// <param name="uncovered">Uncovered weights, D long.</param>
    /// <param name="competence">c, D long.</param>
    /// <param name="involved">The involved domains.</param>
    public static double Of(ReadOnlySpan<double> uncovered, ReadOnlySpan<double> competence, ReadOnlySpan<int> involved) =>
        Affinity.Of(uncovered, competence, involved);

    /// <summary>Takes a member's competence off the uncovered weights.</summary>
    /// <param name="uncovered">Uncovered weights, D long, changed in place; r for an empty table.</param>
    /// <param name="competence">c of who joins, D long.</param>
    public static void Cover(Span<double> uncovered, ReadOnlySpan<double> competence)
    {
        var domain = 0;
        for (; domain + Vector<double>.Count <= uncovered.Length; domain += Vector<double>.Count)
        {
            var part = uncovered[domain..];
            (new Vector<double>(part) * (Vector<double>.One - new Vector<double>(competence[domain..]))).CopyTo(part);
        }

        for (; domain < uncovered.Length; domain++)
        {
            uncovered[domain] *= 1 - competence[domain];
        }
    }
}
