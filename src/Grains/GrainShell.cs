using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Grains;

/// <summary>
/// Carries a world's mail to grains: each phase is one call to every district that it concerns, and what comes back is put in
/// the order in which it went out. Actor a belongs to district a modulo the number of districts, the table of issue i to district i modulo it.
/// </summary>
/// <param name="grains">The grain factory.</param>
/// <param name="run">The run.</param>
/// <param name="current">The run as it is now, with the changes that were taken in.</param>
/// <param name="session">The session.</param>
/// <param name="place">The world's place in it.</param>
internal sealed class GrainShell(
    IGrainFactory grains, WorldRun run, Func<WorldRun> current, string session, int place) : IWorldShell
{
    private readonly IDistrictGrain[] districts =
        [.. Enumerable.Range(0, run.Districts).Select(district => grains.District(session, place, district))];

    private readonly BatchBook<ActorMail, ActorReply> deliveries = new(mail => mail.Actor);
    private readonly BatchBook<ScoutOrder, ScoutReport> scoutings = new(order => order.Issue);
    private readonly BatchBook<MeetOrder, MeetReport> meetings = new(order => order.Issue);

    /// <summary>Tells all districts of the run; comes before everything else.</summary>
    public Task EnterAsync() => Task.WhenAll(districts.Select(district => district.EnterAsync(run).AsTask()));

    public ValueTask<IReadOnlyList<ActorReply>> DeliverAsync(int round, IReadOnlyList<ActorMail> mail) =>
        deliveries.SpreadAsync(run.Id, round, mail, districts, (district, batch) => district.DeliverAsync(batch));

    public ValueTask<IReadOnlyList<ScoutReport>> ScoutAsync(int round, IReadOnlyList<ScoutOrder> orders) =>
        scoutings.SpreadAsync(run.Id, round, orders, districts, (district, batch) => district.ScoutAsync(batch));

    public ValueTask<IReadOnlyList<MeetReport>> MeetAsync(int round, IReadOnlyList<MeetOrder> orders) =>
        meetings.SpreadAsync(run.Id, round, orders, districts, (district, batch) => district.MeetAsync(batch));

    public async ValueTask<IReadOnlyList<ActorEnding>> EndAsync(int round, IReadOnlyList<ActorMail> mail)
    {
        var own = new List<ActorMail>[districts.Length];
        for (var district = 0; district < own.Length; district++)
        {
            own[district] = [];
        }

        foreach (var one in mail)
        {
            own[one.Actor % districts.Length].Add(one);
        }

        var endings = await Task.WhenAll(districts.Select(
            (district, i) => district.EndAsync(new Batch<ActorMail>(run.Id, round, own[i].ToArray())).AsTask()));
        return [.. endings.SelectMany(batch => batch.Items.ToArray()).OrderBy(ending => ending.Actor)];
    }

    public async ValueTask AdoptAsync(PublicWorld adopted, RunSetting next)
    {
        var changed = current();
        await Task.WhenAll(districts.Select(district => district.ChangeAsync(changed).AsTask()));
    }
}
