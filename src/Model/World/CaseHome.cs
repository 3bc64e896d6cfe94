using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.World;

/// <summary>
/// The home domain of an actor whose case does not give one: that of its largest absolute position; among equal ones,
/// and for a row of zeros, a keyed draw.
/// </summary>
public static class CaseHome
{
    /// <summary>The home domain.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="interests">Its interests, D long.</param>
    public static int Of(KeyedDraws draws, int actor, ReadOnlySpan<double> interests)
    {
        var largest = 0.0;
        foreach (var interest in interests)
        {
            largest = Math.Max(largest, Math.Abs(interest));
        }

        var equal = new List<int>();
        for (var domain = 0; domain < interests.Length; domain++)
        {
            if (Math.Abs(interests[domain]) == largest)
            {
                equal.Add(domain);
            }
        }

        return equal.Count == 1 ? equal[0] : equal[draws.Below(equal.Count, Purpose.Home, (uint)actor)];
    }
}
