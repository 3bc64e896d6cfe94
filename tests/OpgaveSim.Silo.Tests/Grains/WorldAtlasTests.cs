using System.Runtime.CompilerServices;
using OpgaveSim.Grains.Addressing;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Silo.Tests.Grains;

public class WorldAtlasTests
{
    private readonly WorldAtlas atlas = new();

    [Fact]
    public void A_world_that_somebody_uses_is_found_however_many_were_asked_for_since()
    {
        var first = atlas.Get(Run(0));
        AskForMore();
        Assert.Same(first, atlas.Get(Run(0)));
        AskForMore();
        Assert.Same(first, atlas.Get(Run(0)));
    }

    [Fact]
    public void A_world_that_nobody_uses_goes_when_others_came_and_is_made_again_the_same()
    {
        var (first, statusQuo) = Ask(0);
        Assert.True(IsThere(first)); // among the last
        AskForMore();
        Assert.False(IsThere(first));
        Assert.Equal(statusQuo, atlas.Get(Run(0)).StatusQuo);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private (WeakReference<PublicWorld> World, ulong StatusQuo) Ask(int replication)
    {
        var world = atlas.Get(Run(replication));
        return (new WeakReference<PublicWorld>(world), world.StatusQuo);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsThere(WeakReference<PublicWorld> world)
    {
        GC.Collect();
        return world.TryGetTarget(out _);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AskForMore()
    {
        for (var other = 1; other <= WorldAtlas.MostWorlds; other++)
        {
            atlas.Get(Run(other));
        }
    }

    private static WorldRun Run(int replication)
    {
        var setting = new RunSetting(
            new WorldSource(1, replication, 12, new WorldParameters { Actors = 20 }), Logics.Named("issue"), new TableParameters(), 4, MeasureScope.Full);
        return new WorldRun($"issue/{replication}", $"{replication}", setting, GrainScale.World, 1);
    }
}
