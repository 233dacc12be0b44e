using Jobcoach.LocalHost.Opdrachten;

return await Opdrachtregel.Maak().Parse(args).InvokeAsync();
