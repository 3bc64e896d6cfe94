using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OpgaveSim.Bench;

// in this process: nothing is generated and built, so it runs from any folder and without a network
// --filter '*Math*' or '*Rule*' picks some
BenchmarkSwitcher.FromTypes([typeof(RuleBenchmarks), typeof(MathBenchmarks)]).Run(
    args.Length == 0 ? ["--filter", "*"] : args,
    DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
