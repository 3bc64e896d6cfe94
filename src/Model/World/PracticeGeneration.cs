using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.World;

/// <summary>
/// The solutions that actors know at the start. A sector's practice is the status quo with its own domain improved by
/// 16 trial flips on the world's landscape, each kept when better; an actor's two are its sector's with each choice
/// turned with probability ⅛.
/// </summary>
public static class PracticeGeneration
{
    /// <summary>Trial flips of a sector's practice.</summary>
    public const int Trials = 16;

    /// <summary>Practices that an actor begins with.</summary>
    public const int PerActor = 2;

    /// <summary>The practice of a sector.</summary>
    public static ulong Sector(KeyedDraws draws, NkLandscape world, int domain, int choices, ulong statusQuo)
    {
        var practice = statusQuo;
        var outcome = DomainOutcome.Of(world, domain, choices, practice);
        for (var trial = 0; trial < Trials; trial++)
        {
            var choice = domain * choices + draws.Below(choices, Purpose.SectorPractice, (uint)domain, (uint)trial);
            var tried = practice ^ (1UL << choice);
            var triedOutcome = DomainOutcome.Of(world, domain, choices, tried);
            if (triedOutcome > outcome)
            {
                (practice, outcome) = (tried, triedOutcome);
            }
        }

        return practice;
    }

    /// <summary>One of an actor's practices: three words of bits, and-ed, turn each choice with probability ⅛.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="index">0, the newest, or 1.</param>
    /// <param name="sector">Its sector's practice.</param>
    /// <param name="all">The bits of all choices.</param>
    public static ulong Actor(KeyedDraws draws, int actor, int index, ulong sector, ulong all)
    {
        var first = draws.Block(Purpose.ActorPractice, (uint)actor, (uint)index);
        var second = draws.Bits(Purpose.ActorPractice, (uint)actor, (uint)index, 1);
        return sector ^ (first.Low & first.High & second & all);
    }
}
