using Jobcoach.Benchmarks;

// One file per benchmark; a name runs one, no name runs all.
Dictionary<string, Func<Task>> benchmarks = new()
{
    ["engine"] = EngineBenchmark.RunAsync,
    ["opslag"] = OpslagBenchmark.RunAsync,
    ["schema"] = SchemaBenchmark.RunAsync,
    ["levensloop"] = LevensloopBenchmark.RunAsync,
    ["brieven"] = BrievenBenchmark.RunAsync,
    ["herinneren"] = HerinnerenBenchmark.RunAsync,
};

foreach (var name in args is [] ? [.. benchmarks.Keys] : args)
{
    if (!benchmarks.TryGetValue(name, out var run))
    {
        Console.Error.WriteLine($"Unknown benchmark '{name}'. Known: {string.Join(", ", benchmarks.Keys)}.");
        return 1;
    }

    Console.WriteLine($"== {name}");
    await run();
}

return 0;
