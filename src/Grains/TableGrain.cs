using Orleans.GrainDirectory;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Rounds;

namespace OpgaveSim.Grains;

/// <summary>
/// A collaboration table as a grain: holds a <see cref="Table"/> from convening to closing, takes orders from its district.
/// The rules are in the model.
/// </summary>
[GrainType(WorldAddress.TableType), NearDistrict, GrainDirectory(WorldAddress.Directory), KeepAlive]
internal sealed class TableGrain(WorldAtlas atlas) : Grain, ITableGrain
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

        return ValueTask.FromResult(new ScoutAnswer(Present(letter.Order.Issue).Scout(letter.Order, letter.Round)));
    }

    public ValueTask<MeetAnswer> MeetAsync(MeetLetter letter)
    {
        var report = Present(letter.Order.Issue).Meet(letter.Order, letter.Round);
        if (report.Closed is not null)
        {
            isOpen = false;
        }

        return ValueTask.FromResult(new MeetAnswer(report));
    }

    public ValueTask RetireAsync()
    {
        DeactivateOnIdle();
        return ValueTask.CompletedTask;
    }

    private void Convene(WorldRun letterRun, int issue, Seat initiator)
    {
        if (table is not null && run?.Id == letterRun.Id)
        {
            table.Convene(issue, initiator);
        }
        else
        {
            table = new Table(atlas.Get(letterRun), letterRun.Setting, issue, initiator);
        }

        (run, isOpen) = (letterRun, true);
    }

    private Table Present(int issue) => isOpen
        ? table!
        : throw new WorldLostException($"the table of issue {issue} was lost with its silo, or silos came or went");
}
