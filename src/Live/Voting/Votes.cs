using OpgaveSim.Live.Watching;

namespace OpgaveSim.Live.Voting;

/// <summary>
/// What a class expects of one measure: hands counted by the teacher, and votes, one a device. Only so many votes of one address count; then a
/// device that watches takes the place of the first of them that no longer does, and others are refused. Guarded by its performance.
/// </summary>
/// <param name="audience">Who watches.</param>
/// <param name="limits">How many votes count.</param>
internal sealed class Votes(Audience audience, LiveLimits limits)
{
    private readonly OrderedDictionary<string, (string Address, int Choice)> ballots = [];
    private readonly int[] hands = new int[3];

    /// <summary>Left higher, right higher, no difference.</summary>
    public int[] Counts => [.. hands.Select((count, choice) => count + ballots.Values.Count(ballot => ballot.Choice == choice))];

    /// <summary>Hands that were counted, likewise.</summary>
    public int[] Hands => [.. hands];

    /// <summary>Devices that voted.</summary>
    public int Voters => ballots.Count;

    /// <summary>Whether nobody voted and no hand was counted.</summary>
    public bool IsEmpty => ballots.Count == 0 && hands.All(count => count == 0);

    /// <summary>What each device voted.</summary>
    public IReadOnlyDictionary<string, int> Ballots => ballots.ToDictionary(ballot => ballot.Key, ballot => ballot.Value.Choice);

    /// <summary>What a device voted; null: it did not vote.</summary>
    public int? ChoiceOf(string device) => ballots.TryGetValue(device, out var ballot) ? ballot.Choice : null;

    /// <summary>Takes a vote; a second one of the same device replaces the first.</summary>
    /// <returns>Whether it counts.</returns>
    public bool Cast(string device, string address, int choice)
    {
        if (ballots.TryGetValue(device, out var before))
        {
            ballots[device] = before with { Choice = choice };
            return true;
        }

        if (ballots.Values.Count(ballot => ballot.Address == address) >= limits.VotersOfOneAddress && !MakeRoom(device, ballot => ballot == address))
        {
            return false;
        }

        if (ballots.Count >= limits.Voters && !MakeRoom(device, _ => true))
        {
            return false;
        }

        ballots.Add(device, (address, choice));
        return true;
    }

    /// <summary>Counts a hand more or less.</summary>
    public void Raise(int choice, int by) => hands[choice] = Math.Clamp(hands[choice] + by, 0, 10_000);

    private bool MakeRoom(string device, Func<string, bool> isOf)
    {
        if (!audience.Has(device))
        {
            return false;
        }

        var goes = ballots.FirstOrDefault(ballot => isOf(ballot.Value.Address) && !audience.Has(ballot.Key)).Key;
        return goes is not null && ballots.Remove(goes);
    }
}
