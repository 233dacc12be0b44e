using 'main.bicep'

// People depend on this one.
param environmentName = 'prod'

// What differs per authority comes from the azd environment, or from the environment of the shell; a missing one stops the deployment.
param location = readEnvironmentVariable('AZURE_LOCATION')
param owner = readEnvironmentVariable('JOBCOACH_OWNER')
param costCentre = readEnvironmentVariable('JOBCOACH_COST_CENTRE')
param alertEmail = readEnvironmentVariable('JOBCOACH_ALERT_EMAIL')
param budgetPerMonth = int(readEnvironmentVariable('JOBCOACH_BUDGET_PER_MONTH'))
param budgetStart = readEnvironmentVariable('JOBCOACH_BUDGET_START')
param signInClientId = readEnvironmentVariable('JOBCOACH_SIGN_IN_CLIENT_ID')

param network = 'Private'
param zoneRedundant = true
param backupDays = 30
param defaultMaxThroughput = 4000
param maximumInstanceCount = 100
param alwaysReady = 2
param malwareScanning = true
param logRetentionDays = 180
param logDailyQuotaGb = -1
