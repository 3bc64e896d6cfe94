using Microsoft.Extensions.DependencyInjection;
using OpgaveSim.Grains;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Silo;
using OpgaveSim.Tests.Rounds;

namespace OpgaveSim.Tests.Grains;

/// <summary>A budget of 800: rounds are large from 400 on, and less than 50 is none.</summary>
public class AllocationBudgetTests
{
    private readonly Memory memory = new() { Allocated = 5_000 };
    private readonly AllocationBudget budget;

    public AllocationBudgetTests() => budget = new AllocationBudget(memory, 800);

    [Fact]
    public void RoundsThatAllocateLittleAreLeftAlone()
    {
        for (var round = 0; round < 50; round++)
        {
            Round(399);
        }

        Assert.Empty(memory.Log);
        Assert.Equal(0, budget.Asked);
    }

    [Fact]
    public void AfterALargeRoundTheYoungestAreCollectedAndTheBudgetIsHeld()
    {
        Round(400);

        Assert.Equal(["collect", "hold 800"], memory.Log);
        Assert.Equal(1, budget.Asked);
    }

    [Fact]
    public void ItIsHeldUntilAnotherRoundWouldNotFit()
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
    public void SmallRoundsUseUpWhatIsHeldAndItIsNotHeldAgain()
    {
        Round(400);
        for (var round = 0; round < 30; round++)
        {
            Round(49, usesUp: round == 15);
        }

        Assert.Equal(["collect", "hold 800"], memory.Log);
    }

    [Fact]
    public void ARoundLargerThanTheBudgetIsAskedAboutOnce()
    {
        Round(5_000);
        budget.BeforeRound(); // another district, a moment later
        Round(10);
        Assert.Equal(["collect", "hold 800"], memory.Log);

        Round(5_000, usesUp: true);
        budget.BeforeRound();

        Assert.Equal(["collect", "hold 800", "collect", "hold 800"], memory.Log);
    }

    [Fact]
    public void WhereTheRuntimeRefusesItIsNotAskedAgainInThatWorld()
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
    public void AfterTheRoundsItIsGivenBackAndTheNextWorldIsJudgedByItself()
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
    public void WhatIsAllocatedBetweenTwoWorldsIsNoRound()
    {
        memory.Allocated += 10_000;
        budget.GiveBack();
        Round(10);

        Assert.Empty(memory.Log);
    }

    [Fact]
    public async Task TheDistrictsOfAWorldHoldABudgetForItsRoundsAndTheWorldIsTheSame()
    {
        var setting = Play.Setting(Logics.Named("issue"), new WorldParameters { Actors = 120 }, rounds: 14);
        memory.AllocatesAtEachLook = 450; // each round is large and no second one fits
        await using var silos = await EmbeddedSilos.StartAsync(1, default, silo => silo.Services.AddSingleton(budget));
        var session = new WorldSession(silos.Grains, GrainScale.Actor, 1);

        var record = await session.PlayAsync(0, session.NewRun(setting), null, default);

        Assert.Equal(Play.Run(setting).Measures, record.Measures);
        Assert.InRange(memory.Log.Count(line => line == "hold 800"), 10, record.Rounds.Count);
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

        public long AllocatesAtEachLook { get; set; }

        public long Allocated
        {
            get => field += AllocatesAtEachLook;
            set;
        }

        public bool IsHeld { get; set; }

        public bool TryHold(long bytes)
        {
            Log.Add($"{(Refuses ? "refuse" : "hold")} {bytes}");
            return IsHeld = !Refuses;
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
