using OpgaveSim.Model.Mail;

namespace OpgaveSim.Model.Course;

/// <summary>What is under way to actors, from tables that closed or that they left, until their next mail takes it along.</summary>
/// <param name="actors">Number of actors.</param>
internal sealed class SettlementBook(int actors)
{
    private readonly Settlement[]?[] underWay = new Settlement[]?[actors];

    /// <summary>What is under way to an actor, by round and issue; it stays under way.</summary>
    public IReadOnlyList<Settlement> UnderWayTo(int actor) => underWay[actor] ?? [];

    /// <summary>Sends one to an actor.</summary>
    public void Send(int actor, Settlement settlement) =>
        underWay[actor] = underWay[actor] is { } before ? [.. before, settlement] : [settlement];

    /// <summary>Takes what is under way to an actor.</summary>
    public Settlement[] Take(int actor)
    {
        var taken = underWay[actor];
        underWay[actor] = null;
        return taken ?? [];
    }

    /// <summary>Takes all that is under way: a mail an actor, by ascending actor.</summary>
    public List<ActorMail> TakeAll()
    {
        var mail = new List<ActorMail>();
        for (var actor = 0; actor < underWay.Length; actor++)
        {
            if (underWay[actor] is not null)
            {
                mail.Add(new ActorMail(actor, Take(actor), [], default));
            }
        }

        return mail;
    }
}
