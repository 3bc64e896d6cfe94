using Orleans.Placement;
using OpgaveSim.Model.Rounds;

namespace OpgaveSim.Grains;

/// <summary>
/// A collaboration table as a grain: holds a <see cref="Table"/> from convening to closing, takes orders from its district.
/// The rules are in the model.
/// </summary>
[PreferLocalPlacement, KeepAlive]
internal sealed class TableGrain(WorldAtlas atlas) : Grain, ITableGrain
{
    private Table? table;
    private int changed;

    public ValueTask<ScoutAnswer> ScoutAsync(ScoutLetter letter)
    {
        if (letter.Order.Initiator is { } initiator)
        {
            table = new Table(atlas.Get(letter.Run), letter.Run.Setting, letter.Order.Issue, initiator);
            changed = letter.Run.Changed;
        }

        return ValueTask.FromResult(new ScoutAnswer(Present(letter.Order.Issue, letter.Run).Scout(letter.Order, letter.Round)));
    }

    public ValueTask<MeetAnswer> MeetAsync(MeetLetter letter)
    {
        var report = Present(letter.Order.Issue, letter.Run).Meet(letter.Order, letter.Round);
        if (report.Closed is not null)
        {
            table = null;
        }

        return ValueTask.FromResult(new MeetAnswer(report));
    }

    public ValueTask<TableAnswer> LookAsync() => ValueTask.FromResult(new TableAnswer(table?.Account()));

    public ValueTask RetireAsync()
    {
        DeactivateOnIdle();
        return ValueTask.CompletedTask;
    }

    private Table Present(int issue, WorldRun run)
    {
        var present = table ?? throw new InvalidOperationException($"the table of issue {issue} was lost with its silo; the run begins again");
        if (changed != run.Changed)
        {
            present.Adopt(atlas.Get(run), run.Setting);
            changed = run.Changed;
        }

        return present;
    }
}
