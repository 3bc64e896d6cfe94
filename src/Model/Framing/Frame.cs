using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Model.Framing;

/// <summary>
/// How an actor sees an issue: the weights of the involved domains in which it is able (c ≥ 0.3), or in the graded form the weights of all times its
/// competence there, rescaled to sum to 1; where that leaves nothing it sees them all alike. People see a problem by what they know of it (Gavetti and
/// Levinthal 2000; Cronin and Weingart 2007); the bound and the two forms are our choice.
/// </summary>
public static class Frame
{
    /// <summary>Competence from which a domain is seen.</summary>
    public const double SeenFrom = 0.3;

    /// <summary>Adds an actor's frame to what is there.</summary>
    /// <param name="form">How competence makes the frame.</param>
    /// <param name="requirement">r, D long.</param>
    /// <param name="competence">c of the actor, D long.</param>
    /// <param name="involved">The involved domains.</param>
    /// <param name="weight">What its frame counts for.</param>
    /// <param name="sum">Added to, D long.</param>
    public static void Add(
        FrameForm form, ReadOnlySpan<double> requirement, ReadOnlySpan<double> competence, ReadOnlySpan<int> involved, double weight, Span<double> sum)
    {
        var seen = 0.0;
        foreach (var domain in involved)
        {
            seen += requirement[domain] * Share(form, competence[domain]);
        }

        foreach (var domain in involved)
        {
            sum[domain] += seen == 0 ? weight / involved.Length : weight * (requirement[domain] * Share(form, competence[domain])) / seen;
        }
    }

    private static double Share(FrameForm form, double competence) => form == FrameForm.Graded ? competence : competence >= SeenFrom ? 1 : 0;
}
