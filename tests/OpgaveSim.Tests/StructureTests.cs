using NetArchTest.Rules;
using OpgaveSim.Grains;
using OpgaveSim.Model.World;
using OpgaveSim.Silo;

namespace OpgaveSim.Tests;

/// <summary>References run one way, rules are pure, and originality knows nothing of who sat at the table.</summary>
public class StructureTests
{
    [Fact]
    public void References_run_from_runner_to_silo_to_grains_to_model()
    {
        Refer(typeof(PublicWorld), "OpgaveSim.Grains", "OpgaveSim.Silo", "OpgaveSim.Runner");
        Refer(typeof(IActorGrain), "OpgaveSim.Silo", "OpgaveSim.Runner");
        Refer(typeof(EmbeddedSilos), "OpgaveSim.Runner");
    }

    [Fact]
    public void The_model_has_no_orleans_no_files_and_no_clock() => Refer(
        typeof(PublicWorld), "Orleans", "System.IO", "System.Diagnostics.Stopwatch", "System.TimeProvider", "System.Random", "Microsoft.Extensions");

    [Fact]
    public void Originality_and_quality_do_not_know_composition()
    {
        var result = Types.InAssembly(typeof(PublicWorld).Assembly)
            .That().ResideInNamespace("OpgaveSim.Model.Originality").Or().HaveName("Quality")
            .ShouldNot().HaveDependencyOnAny(
                "OpgaveSim.Model.Formation", "OpgaveSim.Model.Diversity", "OpgaveSim.Model.Rounds", "OpgaveSim.Model.Relations",
                "OpgaveSim.Model.World.ActorProfiles")
            .GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    /// <summary>A record with a field that changes would equal something else after it was used.</summary>
    [Fact]
    public void No_record_has_a_field_that_changes()
    {
        var changing =
            from type in ((Type[])[typeof(PublicWorld), typeof(IActorGrain), typeof(EmbeddedSilos), typeof(OpgaveSim.Runner.Input.Fault)]).SelectMany(one => one.Assembly.GetTypes())
            where type.GetMethod("PrintMembers", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly) is not null
            from field in type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly)
            where !field.IsInitOnly
            select $"{type.Name}.{field.Name}";
        Assert.Empty(changing);
    }

    private static void Refer(Type of, params string[] forbidden)
    {
        var result = Types.InAssembly(of.Assembly).ShouldNot().HaveDependencyOnAny(forbidden).GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }
}
