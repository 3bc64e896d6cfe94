using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Queries;

namespace OpgaveSim.Reports.Tests.Figures;

/// <summary>The network by domain: how thick its lines are, and what its numbers count.</summary>
public class WebFigureTests
{
    [Theory]
    [InlineData(0, 100, 0)]
    [InlineData(100, 100, 9)]
    [InlineData(50, 100, 4.5)]
    [InlineData(2.7, 100, 0)]
    [InlineData(2.8, 100, 0.5)]
    [InlineData(0, 0, 0)]
    public void Lines_are_as_thick_as_there_are_ties(double ties, double most, double pixels) => Assert.Equal(pixels, WebFigure.Width(ties, most));

    [Fact]
    public void A_domain_has_ties_within_and_with_others()
    {
        var web = new DomainWeb([0, 2, 5], new Dictionary<int, double> { [0] = 3, [2] = 4, [5] = 1 }, new Dictionary<(int, int), double> { [(0, 0)] = 2, [(0, 2)] = 1.5, [(2, 5)] = 4 }, 20);
        Assert.Equal([2, 0, 0], web.Homes.Select(web.Within));
        Assert.Equal([1.5, 5.5, 4], web.Homes.Select(web.Outside));
        Assert.Equal(4, web.Most);
        Assert.Equal(0, new DomainWeb([0], new Dictionary<int, double> { [0] = 3 }, new Dictionary<(int, int), double>(), 20).Most);
    }
}
