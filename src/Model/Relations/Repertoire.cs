namespace OpgaveSim.Model.Relations;

/// <summary>
/// The practices that an actor knows, newest first, at most 4, in an array that is replaced, never written to.
/// </summary>
public static class Repertoire
{
    /// <summary>Practices that an actor can know.</summary>
    public const int Limit = 4;

    /// <summary>
    /// The repertoire after a table realised a solution: the newest practice with the choices replaced by the
    /// solution goes in front; a duplicate moves up; over 4 the oldest goes.
    /// </summary>
    /// <param name="practices">Newest first, at least one.</param>
    /// <param name="solution">The realised solution.</param>
    /// <param name="choices">The choices.</param>
    public static ulong[] Learn(ulong[] practices, ulong solution, ulong choices)
    {
        var learned = (practices[0] & ~choices) | (solution & choices);
        return [learned, .. practices.Where(practice => practice != learned).Take(Limit - 1)];
    }
}
