using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Formation;

/// <summary>The one number, keyed by issue and actor, that decides between equals: the larger goes first; never the id.</summary>
public static class KeyedNumber
{
    /// <summary>The number of an actor for an issue.</summary>
    public static ulong Of(KeyedDraws draws, int issue, int actor) => draws.Bits(Purpose.KeyedNumber, (uint)issue, (uint)actor);
}
