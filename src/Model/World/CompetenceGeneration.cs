using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.World;

/// <summary>
/// What an actor can contribute to a domain, in [0, 1]: home U(0.6, 1); the next domain with probability ½ U(0.2, 0.5);
/// any other with probability ¼ U(0, 0.5); else U(0, 0.05).
/// </summary>
public static class CompetenceGeneration
{
    /// <summary>c of one actor in one domain.</summary>
    public static double Competence(KeyedDraws draws, int actor, int home, int domain, int domains)
    {
        var block = draws.Block(Purpose.Competence, (uint)actor, (uint)domain);
        double chance = KeyedDraws.ToUniform(block.Low), level = KeyedDraws.ToUniform(block.High);
        if (domain == home)
        {
            return 0.6 + 0.4 * level;
        }

        if (domain == (home + 1) % domains)
        {
            return chance < 0.5 ? 0.2 + 0.3 * level : 0.05 * level;
        }

        return chance < 0.25 ? 0.5 * level : 0.05 * level;
    }
}
