using NetArchTest.Rules;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.World;
using OpgaveSim.Silo.Hosting;

namespace OpgaveSim.Runner.Tests;

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

    /// <summary>A strategy that is in no list can be used by nobody.</summary>
    [Fact]
    public void The_list_of_logics_holds_every_strategy_and_no_two_share_a_name()
    {
        var concrete = typeof(NamedLogic).Assembly.GetTypes().Where(type => !type.IsAbstract).ToArray();
        Assert.Equal(concrete.Where(typeof(NamedLogic).IsAssignableFrom).OrderBy(type => type.Name), Logics.All.Select(logic => logic.GetType()).OrderBy(type => type.Name));
        Assert.Equal(concrete.Where(typeof(InviteRule).IsAssignableFrom).OrderBy(type => type.Name), Logics.InviteRules.Select(rule => rule.GetType()).OrderBy(type => type.Name));
        Assert.Equal(concrete.Where(typeof(StartRule).IsAssignableFrom).OrderBy(type => type.Name), Logics.StartRules.Select(rule => rule.GetType()).OrderBy(type => type.Name));
        Assert.Equal(Logics.InviteRules.Count, Logics.InviteRules.Select(rule => rule.Name).Distinct().Count());
        Assert.Equal(Logics.StartRules.Count, Logics.StartRules.Select(rule => rule.Name).Distinct().Count());
        Assert.All(Logics.All, logic => Assert.Equal(typeof(NamedLogic).Namespace, logic.GetType().Namespace));
    }

    /// <summary>Formulas know no world, strategies know no rounds and nothing of who uses them: no circle between the rooms of formation.</summary>
    [Fact]
    public void In_formation_scores_come_first_then_strategies_then_who_uses_them()
    {
        NoneOf("OpgaveSim.Model.Formation.Scores", UsersOfStrategies, "OpgaveSim.Model.Formation.Strategies", "OpgaveSim.Model.World");
        NoneOf("OpgaveSim.Model.Formation.Strategies", UsersOfStrategies, "OpgaveSim.Model.Rounds");
    }

    /// <summary>A record with a field that changes would equal something else after it was used.</summary>
    [Fact]
    public void No_record_has_a_field_that_changes()
    {
        var changing =
            from type in ((Type[])[typeof(PublicWorld), typeof(IActorGrain), typeof(EmbeddedSilos), typeof(OpgaveSim.Experiments.Input.Fault)]).SelectMany(one => one.Assembly.GetTypes())
            where type.GetMethod("PrintMembers", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly) is not null
            from field in type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly)
            where !field.IsInitOnly
            select $"{type.Name}.{field.Name}";
        Assert.Empty(changing);
    }

    private static string[] UsersOfStrategies =>
        [.. typeof(Logics).Assembly.GetTypes().Where(type => type.Namespace == typeof(Logics).Namespace).Select(type => type.FullName!)];

    private static void NoneOf(string room, string[] types, params string[] namespaces)
    {
        var result = Types.InAssembly(typeof(PublicWorld).Assembly).That().ResideInNamespace(room).ShouldNot().HaveDependencyOnAny([.. types, .. namespaces]).GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    private static void Refer(Type of, params string[] forbidden)
    {
        var result = Types.InAssembly(of.Assembly).ShouldNot().HaveDependencyOnAny(forbidden).GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }
}
