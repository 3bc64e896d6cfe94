using OpgaveSim.Model.Collections;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Mail;

namespace OpgaveSim.Model.Course;

/// <summary>Sorts a round's yeses by table. Used again round after round.</summary>
internal sealed class JoiningBook
{
    private readonly IntMap<int> joining = new();

    /// <summary>An order to meet for each open table, with who joins it in the order of the replies.</summary>
    /// <param name="open">The issues of the open tables.</param>
    /// <param name="replies">The replies; nobody joins a table that is not open.</param>
    public MeetOrder[] Orders(List<int> open, IReadOnlyList<ActorReply> replies)
    {
        joining.Clear();
        foreach (var reply in replies)
        {
            foreach (var issue in reply.Joined)
            {
                joining.At(issue, out _)++;
            }
        }

        var orders = new MeetOrder[open.Count];
        var seats = new Seat[orders.Length][];
        for (var i = 0; i < orders.Length; i++)
        {
            orders[i] = new MeetOrder(open[i], seats[i] = joining.GetOrDefault(open[i]) is > 0 and var count ? new Seat[count] : []);
            joining.At(open[i], out _) = i;
        }

        Fill(seats, replies);
        return orders;
    }

    private void Fill(Seat[][] seats, IReadOnlyList<ActorReply> replies)
    {
        var filled = new int[seats.Length];
        foreach (var reply in replies)
        {
            foreach (var issue in reply.Joined)
            {
                var table = joining.GetOrDefault(issue);
                seats[table][filled[table]++] = reply.Seat!;
            }
        }
    }
}
