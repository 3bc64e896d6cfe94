using OpgaveSim.Model.Formation;

namespace OpgaveSim.Model.Learning;

/// <summary>
/// How orientations drift: who sat at a table that delivered something, and does not lose by it (u ≥ 0), has λ += drift·(1 − λ); who loses by it λ −= drift·λ;
/// where nothing was delivered it stays. Both λ of answering and of deliberating. The form is our choice.
/// </summary>
public static class OrientationDrift
{
    /// <summary>The actor after a table.</summary>
    /// <param name="before">The actor before it.</param>
    /// <param name="drift">The drift.</param>
    /// <param name="isDelivered">Whether something was delivered.</param>
    /// <param name="payoff">u of what was delivered; 0 where nothing was.</param>
    public static Disposition After(Disposition before, double drift, bool isDelivered, double payoff) => !isDelivered ? before : before with
    {
        Answer = Drifted(before.Answer, drift, payoff),
        Deliberate = Drifted(before.Deliberate, drift, payoff),
    };

    private static double Drifted(double orientation, double drift, double payoff) =>
        payoff >= 0 ? orientation + drift * (1 - orientation) : orientation - drift * orientation;
}
