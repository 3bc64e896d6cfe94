using OpgaveSim.Model.Outcomes;

namespace OpgaveSim.Model.Tests.Outcomes;

public class ByKindTests
{
    [Fact]
    public void Each_kind_is_measured_apart()
    {
        var summaries = ByKind.Of([0.5, -0.1, 0.3, 0.1], [0, 2, 0, 2], 3, own => PayoffSummary.Of(own));
        Assert.Equal(0.4, summaries[0]!.Mean, 1e-15);
        Assert.Null(summaries[1]);
        Assert.Equal(0.5, summaries[2]!.Losing);
        Assert.Equal([0.5, null], ByKind.Of([0, 4, 0], [0, 0, 1], 2, Gini.Of));
    }
}
