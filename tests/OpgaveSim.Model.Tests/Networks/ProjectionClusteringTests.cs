using CsCheck;
using OpgaveSim.Model.Networks;

namespace OpgaveSim.Model.Tests.Networks;

public class ProjectionClusteringTests
{
    [Fact]
    public void By_hand()
    {
        Assert.Equal(1, ProjectionClustering.Of(TwoModeNetwork.Of(4, [[0, 1, 2]])));
        Assert.Equal(0, ProjectionClustering.Of(TwoModeNetwork.Of(3, [[0, 1], [1, 2]])));
        Assert.Equal(0.6, ProjectionClustering.Of(TwoModeNetwork.Of(4, [[0, 1, 2], [2, 3]]))!.Value, 1e-12);
        Assert.Null(ProjectionClustering.Of(TwoModeNetwork.Of(4, [[0, 1], [2, 3]])));
        Assert.Null(ProjectionClustering.Of(TwoModeNetwork.Of(0, [])));
    }

    [Fact]
    public void It_is_the_transitivity_of_the_projection() =>
        Gen.Select(Gen.Int[1, 150], Gen.Int[0, 149].Array[0, 9].Array[0, 12]).Sample((actors, tables) =>
        {
            var network = TwoModeNetwork.Of(actors, tables.Select(members => members.Where(member => member < actors)));
            Assert.Equal(Transitivity.Of(Projection.OnActors(network)), ProjectionClustering.Of(network));
        });
}
