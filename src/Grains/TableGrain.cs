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

    public ValueTask<ScoutAnswer> ScoutAsync(ScoutLetter letter)
    {
        if (letter.Order.Initiator is { } initiator)
        {
            table = new Table(atlas.Get(letter.Run), letter.Run.Setting, letter.Order.Issue, initiator);
        }

        return ValueTask.FromResult(new ScoutAnswer(Present(letter.Order.Issue).Scout(letter.Order, letter.Round)));
    }

    public ValueTask<MeetAnswer> MeetAsync(MeetLetter letter)
    {
        var report = Present(letter.Order.Issue).Meet(letter.Order, letter.Round);
        if (report.Closed is not null)
        {
            table = null;
        }

        return ValueTask.FromResult(new MeetAnswer(report));
    }

    public ValueTask RetireAsync()
    {
        DeactivateOnIdle();
        return ValueTask.CompletedTask;
    }

    private Table Present(int issue) =>
        table ?? throw new WorldLostException($"the table of issue {issue} was lost with its silo");
}
