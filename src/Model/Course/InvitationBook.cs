using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Mail;

namespace OpgaveSim.Model.Course;

/// <summary>
/// Sorts a round's invitations by who gets them: one mail an actor, by ascending actor, its invitations in the order of the
/// reports. Used again round after round: what it gave is good until then.
/// </summary>
/// <param name="actors">Number of actors.</param>
internal sealed class InvitationBook(int actors)
{
    private readonly int[] first = new int[actors];
    private readonly int[] count = new int[actors];
    private readonly List<ActorMail> mail = [];
    private int[] next = [];
    private Invitation[] all = [];
    private Invitation[] sorted = [];

    /// <summary>The mail of a round.</summary>
    /// <param name="scouted">Whom the tables invite.</param>
    /// <param name="settlements">What rides along with an actor's mail.</param>
    public IReadOnlyList<ActorMail> Sorted(IReadOnlyList<ScoutReport> scouted, Func<int, Settlement[]> settlements)
    {
        var asked = Link(scouted);
        mail.Clear();
        for (var (actor, taken) = (0, 0); mail.Count < asked; actor++)
        {
            if (count[actor] > 0)
            {
                var own = Take(actor, taken);
                taken += own.Length;
                mail.Add(new ActorMail(actor, settlements(actor), [], own));
            }
        }

        return mail;
    }

    /// <summary>Links each actor's invitations, from the last report to the first, so that a walk meets them from the first on.</summary>
    /// <returns>How many actors are invited.</returns>
    private int Link(IReadOnlyList<ScoutReport> scouted)
    {
        var sent = 0;
        foreach (var report in scouted)
        {
            sent += report.Asked.Length;
        }

        if (all.Length < sent)
        {
            (all, sorted, next) = (new Invitation[2 * sent], new Invitation[2 * sent], new int[2 * sent]);
        }

        var (at, asked) = (0, 0);
        for (var i = scouted.Count - 1; i >= 0; i--)
        {
            var report = scouted[i];
            for (var j = report.Asked.Length - 1; j >= 0; j--, at++)
            {
                var actor = report.Asked[j];
                all[at] = new Invitation(report.Table, report.Tied[j], report.Unasked?.AsSpan().Contains(actor) ?? false);
                next[at] = first[actor];
                first[actor] = at;
                asked += count[actor]++ == 0 ? 1 : 0;
            }
        }

        return asked;
    }

    private ReadOnlyMemory<Invitation> Take(int actor, int from)
    {
        var own = sorted.AsMemory(from, count[actor]);
        var into = own.Span;
        for (var (i, at) = (0, first[actor]); i < into.Length; i++, at = next[at])
        {
            into[i] = all[at];
        }

        count[actor] = 0;
        return own;
    }
}
