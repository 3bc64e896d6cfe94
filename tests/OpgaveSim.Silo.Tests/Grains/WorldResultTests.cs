using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Silo.Tests.Grains;

/// <summary>A record goes out in parts, and nothing of it is lost or comes twice.</summary>
public class WorldResultTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(WorldResult.TablesInPart, WorldResult.ActorsInPart, 1)]
    [InlineData(WorldResult.TablesInPart + 1, 1, 2)]
    [InlineData(1, WorldResult.ActorsInPart + 1, 2)]
    [InlineData(2 * WorldResult.TablesInPart, (3 * WorldResult.ActorsInPart) + 5, 4)]
    public void All_parts_together_are_the_whole(int tables, int actors, int parts)
    {
        var whole = WorldResult.Of(Record(tables, actors));
        List<ClosedTable> gotTables = [];
        List<ActorRecord> gotActors = [];
        var count = 0;
        do
        {
            var part = whole.After(gotTables.Count, gotActors.Count);
            Assert.Equal((tables, actors), (part.Tables, part.Actors));
            Assert.InRange(part.Record.ClosedTables.Count, 0, WorldResult.TablesInPart);
            Assert.InRange(part.Record.Actors.Count, 0, WorldResult.ActorsInPart);
            gotTables.AddRange(part.Record.ClosedTables);
            gotActors.AddRange(part.Record.Actors);
            count++;
        }
        while (gotTables.Count < tables || gotActors.Count < actors);

        Assert.Equal(parts, count);
        Assert.Equal(whole.Record.ClosedTables, gotTables);
        Assert.Equal(whole.Record.Actors, gotActors);
    }

    private static RunRecord Record(int tables, int actors) => new()
    {
        ClosedTables =
        [
            .. Enumerable.Range(0, tables).Select(issue => new ClosedTable
            {
                Issue = issue,
                Arrival = 0,
                Convened = 0,
                Closed = 1,
                Outcome = TableOutcome.Dissolved,
                Breadth = 1,
                Members = [],
                AtClose = null!,
                Scouted = 0,
                Asked = 0,
            }),
        ],
        Rounds = [],
        Actors = [.. Enumerable.Range(0, actors).Select(actor => new ActorRecord(actor, 0, 0, 0, null, []))],
        Kinds = [],
        Measures = new Dictionary<string, double?>(),
        TablesWithValue = new Dictionary<string, int>(),
        TablesCounted = 0,
    };
}
