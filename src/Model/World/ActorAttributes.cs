using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.World;

/// <summary>
/// What an actor is, drawn independently and without quotas: kind, home and tier uniform; willingness and skill normal,
/// clamped. A public actor is mandated in its home domain, a national one in the next as well.
/// </summary>
public static class ActorAttributes
{
    /// <summary>Index of the actor's kind.</summary>
    public static int Kind(KeyedDraws draws, int kinds, int actor) => draws.Below(kinds, Purpose.Kind, (uint)actor);

    /// <summary>The actor's home domain.</summary>
    public static int Home(KeyedDraws draws, int domains, int actor) => draws.Below(domains, Purpose.Home, (uint)actor);

    /// <summary>The actor's tier.</summary>
    public static Tier Tier(KeyedDraws draws, int actor) => (Tier)draws.Below(3, Purpose.Tier, (uint)actor);

    /// <summary>ω in [0.02, 1].</summary>
    public static double Willingness(KeyedDraws draws, NormalParameters p, int actor) =>
        Math.Clamp(draws.Normal(p.Mean, p.Sd, Purpose.Willingness, (uint)actor), 0.02, 1);

    /// <summary>σ in [0, 1].</summary>
    public static double Skill(KeyedDraws draws, NormalParameters p, int actor) =>
        Math.Clamp(draws.Normal(p.Mean, p.Sd, Purpose.Skill, (uint)actor), 0, 1);

    /// <summary>The domains of which an actor bears formal responsibility, bit d for domain d.</summary>
    /// <param name="isPublic">Whether its kind can hold a mandate.</param>
    /// <param name="home">Its home domain.</param>
    /// <param name="tier">Its tier.</param>
    /// <param name="domains">D.</param>
    public static ulong Mandate(bool isPublic, int home, Tier tier, int domains)
    {
        if (!isPublic)
        {
            return 0;
        }

        var mandate = 1UL << home;
        return tier == World.Tier.National ? mandate | (1UL << ((home + 1) % domains)) : mandate;
    }
}
