using CsCheck;
using OpgaveSim.Model.Formation;

namespace OpgaveSim.Model.Tests.Formation;

public class KeyedActorTests
{
    [Fact]
    public void The_smallest_are_those_that_sorting_puts_first() => Gen.Select(Gen.ULong[0, 30].Array[0, 200], Gen.Int[-1, 210]).Sample((numbers, count) =>
    {
        KeyedActor[] all = [.. numbers.Select((number, actor) => new KeyedActor(number, actor))];
        var expected = all.OrderBy(one => one.Number).ThenBy(one => one.Actor).Take(count).ToArray();
        var found = KeyedActor.Smallest(all, count).ToArray();
        Assert.Equal(expected, found.OrderBy(one => one.Number).ThenBy(one => one.Actor));
    });
}
