using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Tables;
using Orleans.GrainDirectory;

namespace OpgaveSim.Grains;

/// <summary>
/// A collaboration table as a grain: holds a <see cref="Table"/> from convening to closing, takes orders from its district.
/// The rules are in the model.
/// </summary>
[GrainType(WorldAddress.TableType), NearDistrict, GrainDirectory(WorldAddress.Directory), KeepAlive]
internal sealed class TableGrain(WorldAtlas atlas, IGrainFactory grains) : Grain, ITableGrain
{
    private WorldRun? run;
    private Table? table;
    private bool isOpen;

    public ValueTask<ScoutAnswer> ScoutAsync(ScoutLetter letter)
    {
        if (letter.Order.Initiator is { } initiator)
        {
            Convene(letter.Run, letter.Order.Issue, initiator);
        }

        var mine = Present(letter.Order.Issue, letter.Run);
        return letter.Run.IsPlayed
            ? ScoutPlayedAsync(mine, letter)
            : ValueTask.FromResult(new ScoutAnswer(mine.Scout(letter.Order, letter.Round)));
    }

    public ValueTask<MeetAnswer> MeetAsync(MeetLetter letter)
    {
        var mine = Present(letter.Order.Issue, letter.Run);
        return letter.Run.IsPlayed
            ? MeetPlayedAsync(mine, letter)
            : ValueTask.FromResult(Met(mine.Meet(letter.Order, letter.Round)));
    }

    public ValueTask<TableAnswer> LookAsync() => ValueTask.FromResult(new TableAnswer(isOpen ? table!.Account() : null));

    public ValueTask RetireAsync()
    {
        DeactivateOnIdle();
        return ValueTask.CompletedTask;
    }

    private async ValueTask<ScoutAnswer> ScoutPlayedAsync(Table mine, ScoutLetter letter) =>
        new(await mine.ScoutAsync(letter.Order, letter.Round, RoomPlayers.Of(grains, letter.Run)));

    private async ValueTask<MeetAnswer> MeetPlayedAsync(Table mine, MeetLetter letter) =>
        Met(await mine.MeetAsync(letter.Order, letter.Round, RoomPlayers.Of(grains, letter.Run)));

    private MeetAnswer Met(MeetReport report)
    {
        isOpen &= report.Closed is null;
        return new MeetAnswer(report);
    }

    private void Convene(WorldRun letterRun, int issue, Seat initiator)
    {
        if (table is not null && run?.Id == letterRun.Id)
        {
            Adopt(letterRun);
            table.Convene(issue, initiator);
        }
        else
        {
            table = new Table(atlas.Get(letterRun), letterRun.Setting, issue, initiator) { IsWatched = letterRun.IsWatched };
        }

        (run, isOpen) = (letterRun, true);
    }

    private Table Present(int issue, WorldRun letterRun)
    {
        if (!isOpen)
        {
            throw new WorldLostException($"the table of issue {issue} was lost with its silo, or silos came or went");
        }

        Adopt(letterRun);
        return table!;
    }

    /// <summary>Takes in what was changed on the way since its last letter.</summary>
    private void Adopt(WorldRun letterRun)
    {
        if (run!.Changed != letterRun.Changed)
        {
            table!.Adopt(atlas.Get(letterRun), letterRun.Setting);
            run = letterRun;
        }
    }
}
