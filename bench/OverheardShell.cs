using OpgaveSim.Model.Course;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Bench;

/// <summary>Passes letters on and keeps those of one round.</summary>
/// <param name="inner">Who carries them.</param>
/// <param name="overheard">The round.</param>
internal sealed class OverheardShell(IWorldShell inner, int overheard) : IWorldShell
{
    public List<ActorMail> Mail { get; } = [];

    public List<ActorReply> Replies { get; } = [];

    public List<ScoutOrder> Orders { get; } = [];

    public List<ScoutReport> Reports { get; } = [];

    public List<MeetOrder> Meetings { get; } = [];

    public List<MeetReport> Met { get; } = [];

    public List<ActorEnding> Endings { get; } = [];

    public async ValueTask<IReadOnlyList<ActorReply>> DeliverAsync(int round, IReadOnlyList<ActorMail> mail)
    {
        Keep(round, Mail, [.. mail.Select(one => one with { Invitations = one.Invitations.ToArray() })]); // their memory is used again
        return Keep(round, Replies, await inner.DeliverAsync(round, mail));
    }

    public async ValueTask<IReadOnlyList<ScoutReport>> ScoutAsync(int round, IReadOnlyList<ScoutOrder> orders) =>
        Keep(round, Reports, await inner.ScoutAsync(round, Keep(round, Orders, orders)));

    public async ValueTask<IReadOnlyList<MeetReport>> MeetAsync(int round, IReadOnlyList<MeetOrder> orders) =>
        Keep(round, Met, await inner.MeetAsync(round, Keep(round, Meetings, orders)));

    public async ValueTask<IReadOnlyList<ActorEnding>> EndAsync(int round, IReadOnlyList<ActorMail> mail) =>
        Keep(overheard, Endings, await inner.EndAsync(round, mail));

    public ValueTask AdoptAsync(PublicWorld adopted, RunSetting next) => inner.AdoptAsync(adopted, next);

    private IReadOnlyList<T> Keep<T>(int round, List<T> kept, IReadOnlyList<T> letters)
    {
        if (round == overheard)
        {
            kept.AddRange(letters);
        }

        return letters;
    }
}
