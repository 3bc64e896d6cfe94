namespace OpgaveSim.Model.Playing;

/// <summary>How persons are asked in the midst of a pure call: it is tried on a copy, with what is known, until no question is left open.</summary>
public static class PlayersAsking
{
    /// <summary>Asks all that a call has to ask.</summary>
    /// <param name="players">Who plays.</param>
    /// <param name="trial">Makes the call on a copy; its result is thrown away. It asks each question at most once, so there is an end.</param>
    /// <returns>What the call goes by now: made with it, it asks nothing.</returns>
    public static async ValueTask<Asking> ResolveAsync(this IPlayers players, Action<Asking> trial)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(trial);
        var seated = await players.SeatedAsync();
        var asking = new Asking(players.Choices, seated);
        while (seated.Count > 0)
        {
            trial(asking);
            var open = asking.TakeOpen();
            if (open.Count == 0)
            {
                break;
            }

            var answers = await players.AskAsync(open);
            for (var i = 0; i < open.Count; i++)
            {
                asking.Take(open[i], answers[i]);
            }
        }

        return asking;
    }
}
