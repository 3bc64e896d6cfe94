namespace OpgaveSim.Runner.Live;

/// <summary>What a class expects of one measure: hands counted by the teacher, and votes from other pages, one a page. Guarded by its stage.</summary>
internal sealed class Votes
{
    private const int MostVoters = 2_000;

    private readonly Dictionary<string, int> choices = [];
    private readonly int[] hands = new int[3];

    /// <summary>Takes a vote; a second one of the same page replaces the first.</summary>
    /// <returns>Whether it was taken: too many are not.</returns>
    public bool Cast(string voter, int choice)
    {
        if (choices.Count >= MostVoters && !choices.ContainsKey(voter))
        {
            return false;
        }

        choices[voter] = choice;
        return true;
    }

    /// <summary>Counts a hand more or less.</summary>
    public void Raise(int choice, int by) => hands[choice] = Math.Clamp(hands[choice] + by, 0, 10_000);

    /// <summary>Left higher, right higher, no difference.</summary>
    public int[] Counts => [.. hands.Select((count, choice) => count + choices.Values.Count(one => one == choice))];
}
