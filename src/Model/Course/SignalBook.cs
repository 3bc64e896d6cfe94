using OpgaveSim.Model.Framing;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Course;

/// <summary>Issues that have arrived and that nobody could take up yet. They are signalled each round until somebody can, or too often.</summary>
internal sealed class SignalBook
{
    private readonly SortedDictionary<int, int> waiting = [];
    private int next;

    /// <summary>Nothing has arrived yet.</summary>
    public SignalBook()
    {
    }

    private SignalBook(SignalBook other) => (waiting, next) = (new(other.waiting), other.next);

    /// <summary>A copy that can be changed without changing this one.</summary>
    public SignalBook Copy() => new(this);

    /// <summary>Issues that wait, in order of id.</summary>
    public IReadOnlyCollection<int> Waiting => waiting.Keys;

    /// <summary>Whether all issues of a world have arrived and none waits.</summary>
    public bool IsEmpty(PublicWorld world) => next == world.IssueCount && waiting.Count == 0;

    /// <summary>Signals: issues arrive or are signalled anew; the first aware actor with a free seat takes one up.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="setting">The run's setting.</param>
    /// <param name="round">The round.</param>
    /// <param name="seatsTaken">Seats that each actor has taken; those of who takes up an issue are counted here.</param>
    /// <param name="asking">What persons chose, and where questions are noted; null: nobody plays.</param>
    /// <returns>Who takes up which issue; how many issues arrived, and how many went unanswered.</returns>
    public (List<(int Issue, int Actor)> Convening, int Arrived, int Unanswered) Signal(
        PublicWorld world, RunSetting setting, int round, int[] seatsTaken, Asking? asking = null)
    {
        var arrived = 0;
        for (; next < world.IssueCount && world.Arrival(next) == round; next++, arrived++)
        {
            waiting[next] = 0;
        }

        var convening = new List<(int, int)>();
        var unanswered = 0;
        foreach (var (issue, tries) in waiting.ToArray())
        {
            var aware = AwareActors.Ranked(world, setting.Logic, setting.Table.Aware, world.Issue(issue), round, FrameSetting.Of(setting.Table));
            if (TakingUp.First(world, setting.Table, world.Issue(issue), aware, seatsTaken, round, asking) is { } initiator)
            {
                seatsTaken[initiator]++;
                convening.Add((issue, initiator));
                waiting.Remove(issue);
            }
            else if (tries >= setting.Table.SignalledAnew)
            {
                waiting.Remove(issue);
                unanswered++;
            }
            else
            {
                waiting[issue] = tries + 1;
            }
        }

        return (convening, arrived, unanswered);
    }
}
