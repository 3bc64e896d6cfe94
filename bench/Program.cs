using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OpgaveSim.Bench;

// in this process: nothing is generated and built, so it runs from any folder and without a network
// --filter '*Math*', '*Rule*', '*Table*' or '*Letter*' picks some
BenchmarkSwitcher.FromTypes([typeof(RuleBenchmarks), typeof(TableBenchmarks), typeof(MathBenchmarks), typeof(LetterBenchmarks)]).Run(
    args.Length == 0 ? ["--filter", "*"] : args,
    DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
