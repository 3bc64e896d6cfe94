using OpgaveSim.Model.Networks;

namespace OpgaveSim.Model.Tests.Networks;

public class NetworkTests
{
    // a triangle 0-1-2 with a tail 2-3, and 4 alone
    private static readonly Graph Tail = Graph.Of(5, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 2), (1, 1)]);

    [Fact]
    public void Counts_by_hand()
    {
        Assert.Equal(4, Tail.Edges);
        Assert.Equal(0.4, Density.Of(Tail));
        Assert.Equal([4, 1], Components.Sizes(Tail));
        Assert.Equal(0.8, Components.GiantShare(Tail));
        Assert.Equal(3.0 / 5, Transitivity.Of(Tail)!.Value, 1e-15);
    }

    [Fact]
    public void Mixing_by_hand()
    {
        int[] kind = [0, 0, 1, 1, 1];
        // within: 0-1 and 2-3; ends: kind 0 has 4, kind 1 has 4
        Assert.Equal((0.5 - 0.5) / 0.5, AttributeAssortativity.Of(Tail, kind)!.Value, 1e-15);
        Assert.Equal(0, EiIndex.Of(Tail, kind));
    }

    [Fact]
    public void What_is_not_defined_has_no_value()
    {
        var empty = Graph.Of(3, []);
        Assert.Null(Transitivity.Of(empty));
        Assert.Null(AttributeAssortativity.Of(empty, [0, 1, 0]));
        Assert.Null(AttributeAssortativity.Of(Tail, [0, 0, 0, 0, 0]));
        Assert.Null(EiIndex.Of(empty, [0, 1, 0]));
        Assert.Null(Density.Of(Graph.Of(1, [])));
        Assert.Null(Components.GiantShare(Graph.Of(0, [])));
    }
}
