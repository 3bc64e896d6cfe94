using Microsoft.Extensions.DependencyInjection;
using OpgaveSim.Grains;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Silo.Hosting;
using OpgaveSim.Silo.Sessions;
using OpgaveSim.Testing;

namespace OpgaveSim.Silo.Tests.Grains;

/// <summary>A budget of 800: rounds are large from 400 on, and less than 50 is none.</summary>
public class AllocationBudgetTests
{
    private readonly Memory memory = new() { Allocated = 5_000 };
    private readonly AllocationBudget budget;

    public AllocationBudgetTests() => budget = new AllocationBudget(memory, 800);

    [Fact]
    public void Rounds_that_allocate_little_are_left_alone()
    {
        for (var round = 0; round < 50; round++)
        {
            Round(399);
        }

        Assert.Empty(memory.Log);
        Assert.Equal(0, budget.Asked);
    }

    [Fact]
    public void After_a_large_round_the_youngest_are_collected_and_the_budget_is_held()
    {
        Round(400);

        Assert.Equal(["collect", "hold 800"], memory.Log);
        Assert.Equal(1, budget.Asked);
    }

    [Fact]
    public void It_is_held_until_another_round_would_not_fit()
    {
        Round(400);
        Round(300);
        Round(250); // 550 are used: 250 more fit exactly
        Assert.Equal(["collect", "hold 800"], memory.Log);
        memory.Log.Clear();

        Round(200);

        Assert.Equal(["release", "collect", "hold 800"], memory.Log);
    }

    [Fact]
    public void Small_rounds_use_up_what_is_held_and_it_is_not_held_again()
    {
        Round(400);
        for (var round = 0; round < 30; round++)
        {
            Round(49, usesUp: round == 15);
        }

        Assert.Equal(["collect", "hold 800"], memory.Log);
    }

    [Fact]
    public void A_round_larger_than_the_budget_gets_what_the_last_one_took_and_an_eighth_up_to_two_budgets()
    {
        Round(880);
        Assert.Equal(["collect", "hold 990"], memory.Log);
        Round(500);
        Assert.Equal(["collect", "hold 990", "release", "collect", "hold 800"], memory.Log);
        memory.Log.Clear();
        Round(1_600);
        Assert.Equal(["release", "collect", "hold 1600"], memory.Log);
    }

    [Fact]
    public void Where_the_runtime_refuses_more_the_budget_itself_is_held()
    {
        memory.Most = 800;
        Round(880);
        Assert.Equal(["collect", "refuse 990", "hold 800"], memory.Log);
        Round(880, usesUp: true);
        Assert.Equal(["collect", "refuse 990", "hold 800"], memory.Log[3..]);
    }

    [Fact]
    public void A_round_larger_than_the_budget_is_asked_about_once()
    {
        Round(5_000);
        budget.BeforeRound(); // another district, a moment later
        Round(10);
        Assert.Equal(["collect", "hold 1600"], memory.Log);

        Round(5_000, usesUp: true);
        budget.BeforeRound();

        Assert.Equal(["collect", "hold 1600", "collect", "hold 1600"], memory.Log);
    }

    [Fact]
    public void Where_the_runtime_refuses_it_is_not_asked_again_in_that_world()
    {
        memory.Refuses = true;
        Round(500);
        Round(500);
        Assert.Equal(["collect", "refuse 800"], memory.Log);

        budget.GiveBack();
        Round(500);

        Assert.Equal(2, budget.Asked);
    }

    [Fact]
    public void After_the_rounds_it_is_given_back_and_the_next_world_is_judged_by_itself()
    {
        Round(500);
        memory.Log.Clear();
        budget.GiveBack();
        budget.GiveBack(); // another district
        Assert.Equal(["release", "collect"], memory.Log);

        memory.Log.Clear();
        Round(300);

        Assert.Empty(memory.Log);
        Assert.False(memory.IsHeld);
    }

    [Fact]
    public void What_is_allocated_between_two_worlds_is_no_round()
    {
        memory.Allocated += 10_000;
        budget.GiveBack();
        Round(10);

        Assert.Empty(memory.Log);
    }

    [Fact]
    public async Task The_districts_of_a_world_hold_a_budget_for_its_rounds_and_the_world_is_the_same()
    {
        var setting = Play.Setting(Logics.Named("issue"), new WorldParameters { Actors = 120 }, rounds: 14);
        memory.AllocatesAtEachLook = 450; // each round is large and no second one fits
        await using var silos = await EmbeddedSilos.StartAsync(1, default, silo => silo.Services.AddSingleton(budget));
        var session = new WorldSession(silos.Grains, GrainScale.Actor, 1);

        var record = await session.PlayAsync(0, session.NewRun(setting), null, default);

        Assert.Equal(Play.Run(setting).Measures, record.Measures);
        Assert.InRange(memory.Log.Count(line => line.StartsWith("hold ", StringComparison.Ordinal)), 10, record.Rounds.Count);
        Assert.Equal("collect", memory.Log[^1]);
        Assert.False(memory.IsHeld);
        await session.EndAsync(1);
    }

    private void Round(long allocates, bool usesUp = false)
    {
        memory.Allocated += allocates;
        memory.IsHeld &= !usesUp;
        budget.BeforeRound();
    }

    private sealed class Memory : IProcessMemory
    {
        public List<string> Log { get; } = [];

        public bool Refuses { get; set; }

        public long Most { get; set; } = long.MaxValue;

        public long AllocatesAtEachLook { get; set; }

        public long Allocated
        {
            get => field += AllocatesAtEachLook;
            set;
        }

        public bool IsHeld { get; set; }

        public bool TryHold(long bytes)
        {
            IsHeld = !Refuses && bytes <= Most;
            Log.Add($"{(IsHeld ? "hold" : "refuse")} {bytes}");
            return IsHeld;
        }

        public void Release()
        {
            if (IsHeld)
            {
                Log.Add("release");
                IsHeld = false;
            }
        }

        public void CollectYoungest() => Log.Add("collect");
    }
}
