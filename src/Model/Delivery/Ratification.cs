using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Model.Delivery;

/// <summary>
/// Whether an owner takes back at the end what it carried out: one that loses by what was delivered (u &lt; 0) strikes all its choices with
/// strike · (1 − λ), all owners at the same time, one draw an owner. Constituencies that refuse to ratify (Leach and others 2002); the form is our choice.
/// </summary>
public static class Ratification
{
    /// <summary>The chance that an owner strikes.</summary>
    /// <param name="p">strike.</param>
    /// <param name="payoff">u of what was delivered, before anybody strikes.</param>
    /// <param name="orientation">λ of deliberating.</param>
    public static double Chance(TableParameters p, double payoff, double orientation) => payoff < 0 ? p.Strike * (1 - orientation) : 0;
}
