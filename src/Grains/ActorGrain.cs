using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Actors;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;
using Orleans.GrainDirectory;

namespace OpgaveSim.Grains;

/// <summary>
/// An actor as a grain: holds its <see cref="ActorState"/>, takes mail from its district, answers questions from anybody.
/// It begins anew when a letter of another run comes. The rules are in the model.
/// </summary>
[GrainType(WorldAddress.ActorType), NearDistrict, GrainDirectory(WorldAddress.Directory), KeepAlive]
internal sealed partial class ActorGrain(WorldAtlas atlas, IGrainFactory grains) : Grain, IActorGrain
{
    private WorldRun? run;
    private ActorState? state;

    public ValueTask<ActorAnswer> ReceiveAsync(ActorLetter letter)
    {
        var mine = StateIn(letter);
        return letter.Run.IsPlayed && !letter.Mail.Invitations.IsEmpty
            ? ReceivePlayedAsync(mine, letter)
            : ValueTask.FromResult(Answered(letter, mine.Receive(letter.Mail, letter.Round)));
    }

    public ValueTask<ActorFarewell> EndAsync(ActorLetter letter)
    {
        var mine = StateIn(letter);
        mine.Receive(letter.Mail, letter.Round);
        return ValueTask.FromResult(new ActorFarewell(new ActorEnding(mine.Actor, mine.Ties, mine.Own)));
    }

    public async ValueTask<ActorProfile> ProfileAsync()
    {
        var (world, now, _) = await LookAsync();
        var actors = world.Actors;
        return new ActorProfile(
            now.Actor, world.Source.Case?.ActorNames[now.Actor], actors.KindLabels[actors.Kind[now.Actor]], actors.Home[now.Actor],
            actors.Tier[now.Actor], actors.InterestsOf(now.Actor).ToArray(), actors.CompetenceOf(now.Actor).ToArray(),
            now.Own?.Willingness ?? actors.Willingness[now.Actor], now.Own?.Skill ?? actors.Skill[now.Actor], actors.Capacity[now.Actor]);
    }

    public async ValueTask<ActorTie[]> TiesAsync()
    {
        var (_, now, waiting) = await LookAsync();
        var decay = waiting.Run!.Setting.Table.TieDecay;
        return [.. now.Ties.Select(tie => new ActorTie(tie.To, TieDecay.StrengthAt(tie, waiting.Round, decay))).Where(tie => tie.Strength > 0)];
    }

    public async ValueTask<int[]> SeatsAsync() => (await LookAsync()).Now.Seats.ToArray();

    public async ValueTask<ActorHappening[]> HistoryAsync() =>
        [.. (await LookAsync()).Now.History.Select(happening => new ActorHappening(happening.Round, happening.What, happening.Issue))];

    public ValueTask RetireAsync()
    {
        DeactivateOnIdle();
        return ValueTask.CompletedTask;
    }

    private async ValueTask<ActorAnswer> ReceivePlayedAsync(ActorState mine, ActorLetter letter) =>
        Answered(letter, await mine.ReceiveAsync(letter.Mail, letter.Round, RoomPlayers.Of(grains, letter.Run)));

    private ActorAnswer Answered(ActorLetter letter, ActorReply reply)
    {
        if (letter.Run.IsWatched)
        {
            Keep(letter, reply);
        }

        return new ActorAnswer(reply);
    }

    private ActorState StateIn(ActorLetter letter)
    {
        if (state is null || run?.Id != letter.Run.Id)
        {
            var actor = letter.Mail.Actor;
            if (letter.IsKnown)
            {
                throw new WorldLostException($"actor {actor} was lost with its silo, or silos came or went");
            }

            state = new ActorState(atlas.Get(letter.Run), letter.Run.Setting, actor);
            decisions = null;
        }
        else if (run.Changed != letter.Run.Changed)
        {
            state.Adopt(atlas.Get(letter.Run), letter.Run.Setting);
        }

        run = letter.Run;
        return state;
    }

    /// <summary>How it stands with what is under way to it taken in, on a copy: a question changes nothing.</summary>
    private async ValueTask<(PublicWorld World, ActorState Now, WaitingMail Waiting)> LookAsync()
    {
        var key = this.GetPrimaryKeyLong(out var session);
        var actor = WorldAddress.ActorOfKey(key);
        var waiting = await grains.World(session!, WorldAddress.PlaceOfActor(key)).PeekAsync(actor);
        if (waiting.Run is null)
        {
            throw new NobodyHereException("no world with actor grains runs here");
        }

        var world = atlas.Get(waiting.Run);
        if (actor >= world.Actors.Count)
        {
            throw new NobodyHereException($"this world has {world.Actors.Count} actors; there is no actor {actor}");
        }

        var now = run?.Id == waiting.Run.Id && state is not null
            ? state.Copy()
            : new ActorState(world, waiting.Run.Setting, actor);
        now.Receive(new ActorMail(actor, waiting.Settlements, [], default), waiting.Round);
        return (world, now, waiting);
    }
}
